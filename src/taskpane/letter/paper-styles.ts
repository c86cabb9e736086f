import { makeStyles } from "@fluentui/react-components";

/** Paper is white and its text black in every theme: it shows what will be printed. */
export const usePaperStyles = makeStyles({
  paper: {
    padding: "16px 14px",
    border: "1px solid #767676",
    backgroundColor: "#ffffff",
    color: "#000000",
    colorScheme: "light",
    fontFamily: '"Times New Roman", "Liberation Serif", Times, serif',
    fontSize: "14px",
    lineHeight: 1.4,
    overflowWrap: "anywhere",
  },
  addressees: { margin: "8px 0 12px 24px" },
  link: {
    padding: 0,
    border: "none",
    background: "none",
    font: "inherit",
    color: "#0b5394",
    textAlign: "left",
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    textUnderlineOffset: "3px",
    cursor: "pointer",
    ":focus-visible": { outline: "2px solid #0b5394" },
  },
  field: { backgroundColor: "#fff4b8", fontWeight: "bold" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: "12px",
    "& th, & td": {
      border: "1px solid #000000",
      padding: "2px 4px",
      verticalAlign: "top",
      overflowWrap: "normal",
    },
  },
});
