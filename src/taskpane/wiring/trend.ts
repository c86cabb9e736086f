import { doInTasks, nextTask } from "../../app/next-task";
import type { WorkbookAnalysis } from "../../app/reading/analyse-workbook";
import type { UnitTrend } from "../../app/trend/unit-trend";
import type { Analysis, Subject } from "../pane-services";

/**
 * The figures of units over the last periods. Those of a subject are computed when they are first asked for, after what waits to be
 * drawn, and then kept.
 */
export function createTrend(analysis: WorkbookAnalysis): Analysis["trend"] {
  const known = new Map<Subject, Promise<UnitTrend>>();
  return (subject) => {
    const found = known.get(subject) ?? compute(analysis, subject);
    known.set(subject, found);
    return found;
  };
}

async function compute(analysis: WorkbookAnalysis, subject: Subject): Promise<UnitTrend> {
  const { computeUnitTrend } = await import("../../app/trend/unit-trend");
  await nextTask();
  return doInTasks(computeUnitTrend(analysis, subject));
}
