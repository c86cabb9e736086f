import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Severity } from "../../domain/finding";
import { frameTexts } from "../../strings/pane/frame";
import { formatDayIn, formatPeriodIn } from "../../strings/pane/period-names";
import { usePane, useTexts } from "../pane-context";
import type { Analysis } from "../pane-services";
import { TextLink } from "../TextLink";

const useStyles = makeStyles({
  lines: {
    margin: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: "2px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  open: { color: tokens.colorPaletteDarkOrangeForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** What was found in the workbook: sheet, units, indicators, with what it is compared, and how many findings there are. */
export function FoundSummary({ analysis }: { readonly analysis: Analysis }): ReactElement {
  const styles = useStyles();
  const texts = useTexts(frameTexts);
  const { language, requests } = usePane();
  const { report } = analysis;
  const { sheet } = report.source;
  return (
    <div className={styles.lines}>
      <span>
        <TextLink onClick={() => void requests.reveal(sheet, null)}>
          {texts.onSheet(sheet)}
        </TextLink>
        {" · "}
        {texts.found(report.units.length, report.indicators.length)}
      </span>
      <span>
        {report.previousPeriod === null
          ? texts.notCompared
          : texts.comparedWith(formatPeriodIn(language, report.previousPeriod))}
        {" · "}
        <FindingCounts analysis={analysis} />
      </span>
      {report.summedFrom !== undefined && (
        <span>
          {texts.summedFrom(
            report.summedFrom.map((period) => formatPeriodIn(language, period)).join(", "),
          )}
        </span>
      )}
      <NextSheet next={analysis.next} />
      {report.open && (
        <span className={styles.open}>
          {texts.tempUntil(report.lastDay === null ? "…" : formatDayIn(language, report.lastDay))}
        </span>
      )}
    </div>
  );
}

/** The quiet offer to make the next period's sheet from this one. */
function NextSheet({ next }: { readonly next: Analysis["next"] }): ReactElement | null {
  const texts = useTexts(frameTexts);
  const { language, requests } = usePane();
  if (next === null) return null;
  return (
    <span title={texts.makeNextTip(next.from)}>
      <TextLink onClick={() => void requests.askSheet({ which: "next" })}>
        {texts.makeNext(formatPeriodIn(language, next.period))}
      </TextLink>
    </span>
  );
}

function FindingCounts({ analysis }: { readonly analysis: Analysis }): ReactElement {
  const texts = useTexts(frameTexts);
  const { store } = usePane();
  const count = (severity: Severity) =>
    analysis.report.findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings, infos] = [count("error"), count("warning"), count("info")];
  const parts = [
    ...(errors > 0 ? [texts.errors(errors)] : []),
    ...(warnings > 0 ? [texts.warnings(warnings)] : []),
    ...(infos > 0 ? [texts.infos(infos)] : []),
  ];
  if (parts.length === 0) return <>{texts.clean}</>;
  return (
    <TextLink onClick={() => store.dispatch({ kind: "tab-chosen", tab: "findings" })}>
      {parts.join(" · ")}
    </TextLink>
  );
}
