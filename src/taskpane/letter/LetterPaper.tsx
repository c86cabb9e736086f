import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Appendix, Block, Letter, LetterTable, Text } from "../../letter/letter";
import { addresseeLines, distributionLines } from "../../letter/text/letter-text";
import { formTexts } from "../../strings/letter/form";
import { letterTexts } from "../../strings/pane/letter";
import { useTexts } from "../pane-context";
import { LetterHead } from "./LetterHead";
import { LetterRuns } from "./LetterRuns";
import { usePaperStyles } from "./paper-styles";

const useStyles = makeStyles({
  paragraph: { margin: "0 0 8px", textAlign: "justify" },
  first: { textIndent: "1.6em" },
  heading: { fontWeight: "bold" },
  part: { fontWeight: "bold", textAlign: "left" },
  list: { margin: "0 0 8px" },
  foot: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "8px", marginTop: "12px" },
  receivers: { fontSize: "11px", lineHeight: 1.35 },
  receiversTitle: { fontSize: "12px", fontWeight: "bold", fontStyle: "italic" },
  signature: { textAlign: "center", fontWeight: "bold" },
  name: { marginTop: "48px" },
  appendix: { marginTop: "16px", paddingTop: "12px", borderTop: "1px dashed #767676" },
  center: { textAlign: "center", margin: "0 0 4px" },
  scroll: { overflowX: "auto", marginBottom: "8px" },
});

/** A letter as it will look, on white paper in every theme: the same text as its sheet and its Word file, in the width of the pane. */
export function LetterPaper({ letter }: { readonly letter: Letter }): ReactElement {
  const styles = useStyles();
  const paper = usePaperStyles();
  const texts = useTexts(letterTexts);
  return (
    <article className={paper.paper} aria-label={texts.paper} lang="vi">
      <LetterHead letter={letter} />
      <Addressees addressees={letter.addressees} />
      {letter.legalBases.map((basis, index) => (
        <p key={index} className={mergeClasses(styles.paragraph, styles.first)}>
          <em>
            <LetterRuns runs={basis} />
          </em>
        </p>
      ))}
      {letter.blocks.map((block, index) => (
        <BlockPart key={index} block={block} />
      ))}
      <Foot letter={letter} />
      {letter.appendices.map((appendix) => (
        <AppendixPart key={appendix.label} appendix={appendix} />
      ))}
    </article>
  );
}

function Addressees({ addressees }: { readonly addressees: readonly Text[] }): ReactElement {
  const styles = useStyles();
  const paper = usePaperStyles();
  const lines = addresseeLines(addressees);
  return (
    <div className={mergeClasses(styles.list, paper.addressees)}>
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </div>
  );
}

function BlockPart({ block }: { readonly block: Block }): ReactElement {
  const styles = useStyles();
  if (block.kind === "table") return <TablePart table={block.table} />;
  const look = { part: styles.part, heading: styles.heading, body: "", item: "", subItem: "" };
  return (
    <p className={mergeClasses(styles.paragraph, styles.first, look[block.kind])}>
      {block.marker === "" ? "" : `${block.marker} `}
      <LetterRuns runs={block.runs} />
    </p>
  );
}

function TablePart({ table }: { readonly table: LetterTable }): ReactElement {
  const styles = useStyles();
  const paper = usePaperStyles();
  const alignOf = (column: number) => ({ textAlign: table.alignments[column] });
  return (
    <div className={styles.scroll} tabIndex={0} role="group">
      <table className={paper.table}>
        <thead>
          <tr>
            {table.head.map((title, column) => (
              <th key={column} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column} style={alignOf(column)}>
                  <LetterRuns runs={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Foot({ letter }: { readonly letter: Letter }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.foot}>
      <div className={styles.receivers}>
        <div className={styles.receiversTitle}>{formTexts.distribution}</div>
        {distributionLines(letter.distribution).map((line) => (
          <div key={line}>{line}</div>
        ))}
      </div>
      <div className={styles.signature}>
        {letter.signature.lines.map((line) => (
          <div key={line}>{line}</div>
        ))}
        <div className={styles.name}>{letter.signature.name}</div>
      </div>
    </div>
  );
}

function AppendixPart({ appendix }: { readonly appendix: Appendix }): ReactElement {
  const styles = useStyles();
  return (
    <section className={styles.appendix}>
      <p className={mergeClasses(styles.center, styles.heading)}>{appendix.label}</p>
      <p className={mergeClasses(styles.center, styles.heading)}>{appendix.title}</p>
      <p className={styles.center}>
        <em>
          <LetterRuns runs={appendix.reference} />
        </em>
      </p>
      <TablePart table={appendix.table} />
    </section>
  );
}
