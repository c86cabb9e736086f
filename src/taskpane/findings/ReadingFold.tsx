import type { ReactElement } from "react";
import { useState } from "react";
import { findingTexts } from "../../strings/pane/findings";
import { FoldedSection } from "../FoldedSection";
import { lazyPart } from "../lazy-part";
import { useTexts } from "../pane-context";
import type { Analysis } from "../pane-services";

const ReadingPart = lazyPart(async () => (await import("../reading/ReadingPart")).ReadingPart);

/** The way to how the sheet was read; loaded when it is unfolded. */
export function ReadingFold({ analysis }: { readonly analysis: Analysis }): ReactElement {
  const texts = useTexts(findingTexts);
  const [open, setOpen] = useState(false);
  return (
    <FoldedSection title={texts.reading} onOpen={setOpen}>
      {open && <ReadingPart analysis={analysis} />}
    </FoldedSection>
  );
}
