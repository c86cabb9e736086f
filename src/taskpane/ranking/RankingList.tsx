import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useMemo, useRef, useState } from "react";
import type { UnitTrend } from "../../app/trend/unit-trend";
import { indicatorTitle } from "../../strings/pane/indicator-titles";
import { rankingTexts } from "../../strings/pane/ranking";
import { usePane, useTexts } from "../pane-context";
import type { Analysis } from "../pane-services";
import { useTrend } from "../use-trend";
import { GroupLine } from "./GroupLine";
import { RankingRowItem } from "./RankingRowItem";
import type { RankingRow } from "./ranking-rows";
import type { RankingSubject } from "./ranking-subject";
import { rowOffsets } from "./row-heights";
import { createTextMeasure } from "./text-width";
import { useActiveRow } from "./use-active-row";
import { useRowWindow } from "./use-row-window";
import { useWidth } from "./use-width";

const useStyles = makeStyles({
  list: { position: "relative", fontSize: tokens.fontSizeBase300 },
  line: { position: "absolute", left: 0, right: 0 },
});

interface Props {
  readonly analysis: Analysis;
  readonly subject: RankingSubject;
  readonly rows: readonly RankingRow[];
  /** The key of the unit whose explanation was left; its question mark gets the focus back. */
  readonly returnTo: string | null;
  readonly onWhy: (unit: number) => void;
}

/**
 * The units as a list of which only what is in view is drawn. One line takes part in the order of the Tab key; the arrow
 * keys, Home, End and the page keys move along the lines.
 */
export function RankingList(props: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts(rankingTexts);
  const { language } = usePane();
  const { rows, subject } = props;
  const { report } = props.analysis;
  const list = useRef<HTMLDivElement>(null);
  const width = useWidth(list);
  const [measure] = useState(createTextMeasure);
  const offsets = useMemo(
    () => rowOffsets({ report, rows, width, measure }),
    [report, rows, width, measure],
  );
  const { first, end } = useRowWindow(list, offsets);
  const trend = useTrend(props.analysis, subject.id);
  const start = useMemo(
    () =>
      rows.findIndex(
        (row) => row.kind === "unit" && report.units[row.unit]?.key === props.returnTo,
      ),
    [rows, report, props.returnTo],
  );
  const { active, onFocus, onKeyDown } = useActiveRow({ list, rows, offsets, start });
  const drawn = rows.map((_row, index) => index).slice(first, end);
  // The line with the focus stays drawn wherever the list is scrolled to, or the focus would be lost.
  if (active >= 0 && (active < first || active >= end)) drawn.push(active);
  const title =
    subject.report === null ? texts.overall : indicatorTitle(language, subject.report.indicator);
  return (
    <div
      ref={list}
      role="list"
      aria-label={texts.list(title)}
      className={styles.list}
      style={{ height: offsets[rows.length] }}
      onKeyDown={onKeyDown}
    >
      {drawn.map((index) => (
        <div
          key={keyOf(rows[index])}
          role="listitem"
          aria-setsize={rows.length}
          aria-posinset={index + 1}
          data-row={index}
          className={styles.line}
          style={placeOf(offsets, index)}
          onFocus={() => onFocus(index)}
        >
          <Line {...props} row={rows[index]} trend={trend} focusable={index === active} />
        </div>
      ))}
    </div>
  );
}

interface LineProps extends Props {
  readonly row: RankingRow | undefined;
  readonly trend: UnitTrend | null;
  readonly focusable: boolean;
}

function Line({ row, ...props }: LineProps): ReactElement | null {
  if (row === undefined) return null;
  return row.kind === "group" ? (
    <GroupLine analysis={props.analysis} subject={props.subject} group={row.group} />
  ) : (
    <RankingRowItem {...props} unit={row.unit} />
  );
}

function keyOf(row: RankingRow | undefined): string {
  if (row === undefined) return "";
  return row.kind === "unit" ? `unit-${row.unit}` : `group-${row.group}`;
}

function placeOf(offsets: Float64Array, index: number): { top: number; height: number } {
  const top = offsets[index] ?? 0;
  return { top, height: (offsets[index + 1] ?? top) - top };
}
