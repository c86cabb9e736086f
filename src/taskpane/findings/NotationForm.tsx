import type { ReactElement } from "react";
import { useState } from "react";
import type { FigureNotation, Settings } from "../../domain/settings";
import { findingTexts } from "../../strings/pane/findings";
import { useTexts } from "../pane-context";
import { ChoiceField } from "../settings/ChoiceField";
import { RemedyForm } from "./RemedyForm";

interface Props {
  readonly path: string;
  readonly settings: Settings;
  readonly onClose: () => void;
}

/** Says whether the rates of a column are fractions or per cent. */
export function ScaleForm({
  guess,
  ...props
}: Props & { readonly guess: NonNullable<FigureNotation["scale"]> }): ReactElement {
  const texts = useTexts(findingTexts).scale;
  const [scale, setScale] = useState(guess);
  const { path, settings, onClose } = props;
  return (
    <RemedyForm
      title={texts.title(path)}
      answer={() => withNotation(settings, path, { scale })}
      onClose={onClose}
    >
      <ChoiceField label={texts.label} value={scale} choices={texts.choices} onChoice={setScale} />
    </RemedyForm>
  );
}

/** Says which mark stands before the decimals of a column; the other one then groups thousands. */
export function DecimalForm({
  written,
  ...props
}: Props & { readonly written: string }): ReactElement {
  const texts = useTexts(findingTexts).decimal;
  const [decimal, setDecimal] = useState<NonNullable<FigureNotation["decimal"]>>("comma");
  const { path, settings, onClose } = props;
  return (
    <RemedyForm
      title={texts.title(path, written)}
      answer={() => withNotation(settings, path, { decimal })}
      onClose={onClose}
    >
      <ChoiceField
        label={texts.label}
        value={decimal}
        choices={texts.choices}
        onChoice={setDecimal}
      />
    </RemedyForm>
  );
}

/** What was said before about the column stays, apart from what is said now. */
function withNotation(settings: Settings, path: string, notation: FigureNotation): Settings {
  const { figures } = settings;
  return { ...settings, figures: { ...figures, [path]: { ...figures[path], ...notation } } };
}
