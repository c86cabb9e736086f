import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Failure } from "../../app/outcome";
import { stateTexts } from "../../strings/pane/states";
import { lazyPart } from "../lazy-part";
import { usePaneState, useTexts } from "../pane-context";
import { StateMessage } from "./StateMessage";

const FailureMessage = lazyPart(async () => (await import("./FailureMessage")).FailureMessage);
const FormOffer = lazyPart(async () => (await import("./FormOffer")).FormOffer);
const PeriodQuestion = lazyPart(async () => (await import("./PeriodQuestion")).PeriodQuestion);

const useStyles = makeStyles({ message: { padding: `0 ${tokens.spacingHorizontalM}` } });

/** What stands in place of the tabs while there are no figures to show. */
export function WithoutFigures(): ReactElement | null {
  const reading = usePaneState((state) => state.reading);
  const texts = useTexts(stateTexts);
  switch (reading.kind) {
    case "first":
    case "stopped":
      return <StateMessage {...texts.first} />;
    case "failed":
      return <ReadingFailed failure={reading.failure} />;
    default:
      return null;
  }
}

function ReadingFailed({ failure }: { readonly failure: Failure }): ReactElement {
  const styles = useStyles();
  const texts = useTexts(stateTexts);
  switch (failure.code) {
    case "no-tracking-sheet":
      return (
        <StateMessage title={texts.nothingFound.title} body={texts.nothingFound.body}>
          <FormOffer />
        </StateMessage>
      );
    case "sheet-without-figures":
      return <StateMessage {...texts.noUnits} />;
    case "period-unknown":
      return (
        <StateMessage title={texts.periodUnknown.title} body={texts.periodUnknown.body}>
          <PeriodQuestion sheet={failure.sheet ?? null} />
        </StateMessage>
      );
    default:
      return (
        <div className={styles.message}>
          <FailureMessage failure={failure} during="read" />
        </div>
      );
  }
}
