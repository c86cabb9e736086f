import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  line: { stroke: tokens.colorBrandForeground1, fill: "none", strokeWidth: "1.5px" },
  dot: { fill: tokens.colorBrandForeground1 },
});

const size = { width: 36, height: 16, margin: 2.5 } as const;

interface Props {
  /** The earliest first; null where a period has no figure, which leaves a gap. */
  readonly values: readonly (number | null)[];
}

/** The course of a figure over the last periods. Decoration: the figures themselves are listed with the explanation of the rank. */
export function Sparkline({ values }: Props): ReactElement | null {
  const styles = useStyles();
  const points = placePoints(values);
  const last = points.at(-1);
  if (last === undefined || points.length < 2) return null;
  return (
    <svg width={size.width} height={size.height} aria-hidden="true" focusable="false">
      <path className={styles.line} d={pathOf(points)} />
      <circle className={styles.dot} cx={last.x} cy={last.y} r={2} />
    </svg>
  );
}

interface Point {
  readonly index: number;
  readonly x: number;
  readonly y: number;
}

function placePoints(values: readonly (number | null)[]): readonly Point[] {
  const known = values.filter((value) => value !== null);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const { width, height, margin } = size;
  const across = (width - 2 * margin) / Math.max(1, values.length - 1);
  return values.flatMap((value, index) => {
    if (value === null) return [];
    const share = most === least ? 0.5 : (value - least) / (most - least);
    return [
      { index, x: margin + index * across, y: height - margin - share * (height - 2 * margin) },
    ];
  });
}

function pathOf(points: readonly Point[]): string {
  return points
    .map(({ index, x, y }, place) => {
      const joined = place > 0 && points[place - 1]?.index === index - 1;
      return `${joined ? "L" : "M"}${x.toFixed(1)} ${y.toFixed(1)}`;
    })
    .join("");
}
