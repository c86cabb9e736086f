import type { Ratio } from "../figure/ratio";
import type { Shown } from "../report/report";
import { roundHalfUp } from "../figure/rounding";
import { mostPoints766 } from "./lost-points-766";

/**
 * The points that the progress of settling earns, in hundredths: 20 × dossiers settled before or on their day ÷ dossiers
 * settled (Quyết định 766/QĐ-TTg, group "tiến độ giải quyết"). `NaN` where nothing was settled. To be held against the
 * points that the sheet states.
 */
export function computeProgressPoints766(settledInTime: Ratio): Shown {
  return roundHalfUp(settledInTime, mostPoints766.progress766 * 100);
}
