import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { Run, Text } from "../../letter/letter";
import { letterTexts } from "../../strings/pane/letter";
import { parseQualified } from "../cell-place";
import { usePane, useTexts } from "../pane-context";
import { usePaperStyles } from "./paper-styles";

/** Running text with its looks; a figure is a link to its cell, and what a person must fill in is marked. */
export function LetterRuns({ runs }: { readonly runs: Text }): ReactElement {
  return (
    <>
      {runs.map((run, index) => (
        <LetterRun key={index} run={run} />
      ))}
    </>
  );
}

function LetterRun({ run }: { readonly run: Run }): ReactNode {
  const paper = usePaperStyles();
  const link = <FigureLink run={run} />;
  const marked = run.field === true ? <mark className={paper.field}>{run.text}</mark> : link;
  const slanted = run.italic === true ? <em>{marked}</em> : marked;
  return run.bold === true ? <strong>{slanted}</strong> : slanted;
}

function FigureLink({ run }: { readonly run: Run }): ReactNode {
  const paper = usePaperStyles();
  const texts = useTexts(letterTexts);
  const { requests } = usePane();
  const address = run.source?.cells[0];
  const place = address === undefined ? null : parseQualified(address);
  if (place === null) return run.text;
  return (
    <button
      type="button"
      className={mergeClasses(paper.link)}
      title={texts.figure(run.source?.cells.join(", ") ?? "")}
      onClick={() => void requests.reveal(place.sheet, place.cell)}
    >
      {run.text}
    </button>
  );
}
