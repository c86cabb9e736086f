import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Letter } from "../../letter/letter";
import { formTexts } from "../../strings/letter/form";
import { LetterRuns } from "./LetterRuns";

const useStyles = makeStyles({
  columns: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)",
    columnGap: "8px",
    rowGap: "6px",
    textAlign: "center",
    fontSize: "11px",
    lineHeight: 1.3,
    whiteSpace: "pre-wrap",
  },
  bold: { fontWeight: "bold" },
  ruled: {
    "::after": {
      content: '""',
      display: "block",
      width: "40%",
      margin: "3px auto 0",
      borderBottom: "1px solid #000000",
    },
  },
  wide: { "::after": { width: "85%" } },
  stamp: {
    display: "inline-block",
    marginTop: "6px",
    padding: "0 6px",
    border: "1px solid #000000",
    fontWeight: "bold",
  },
  title: { margin: "12px 0 0", textAlign: "center", fontSize: "15px", fontWeight: "bold" },
  subject: { margin: "2px 0 12px", textAlign: "center", fontWeight: "bold" },
});

/** The head of the first page: issuer and number left, national heading, place and date right. */
export function LetterHead({ letter }: { readonly letter: Letter }): ReactElement {
  const styles = useStyles();
  const { heading } = letter;
  return (
    <>
      <div className={styles.columns}>
        <Issuer letter={letter} />
        <div className={styles.bold}>
          <div>{formTexts.nationalHeading}</div>
          <div className={mergeClasses(styles.ruled, styles.wide)}>{formTexts.motto}</div>
        </div>
        <div>
          <LetterRuns runs={heading.number} />
          {heading.title === null && (
            <div>
              <LetterRuns runs={heading.subject} />
            </div>
          )}
          {letter.status === "draft" && <div className={styles.stamp}>{formTexts.draft}</div>}
        </div>
        <em>
          <LetterRuns runs={heading.placeAndDate} />
        </em>
      </div>
      {heading.title !== null && (
        <>
          <p className={styles.title}>{heading.title}</p>
          <p className={styles.subject}>
            <LetterRuns runs={heading.subject} />
          </p>
        </>
      )}
    </>
  );
}

function Issuer({ letter }: { readonly letter: Letter }): ReactElement {
  const styles = useStyles();
  const { superior, issuer } = letter.heading;
  return (
    <div className={styles.ruled}>
      {superior !== null && <div>{superior}</div>}
      {issuer.map((line, index) => (
        <div key={index} className={styles.bold}>
          <LetterRuns runs={line} />
        </div>
      ))}
    </div>
  );
}
