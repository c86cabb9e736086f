import { simulateEdits } from "../../src/app/refresh/simulate-edits";
import { planReportForm } from "../../src/results/report-form/plan-report-form";
import type { CellGrid, CellValue } from "../../src/sheet/cell-grid";
import { formEntries, formLabels } from "../../src/strings/report-form/form-labels";

/** What is typed beside a label: the figure, the stated rate, the figure as another part of the report repeats it. */
export interface Typed {
  readonly figure?: CellValue;
  readonly rate?: CellValue;
  readonly again?: CellValue;
}

type Line = keyof typeof formLabels | keyof typeof formEntries;

/** What an office types into a form. */
export interface Filling {
  readonly lines: Readonly<Partial<Record<Line, Typed | CellValue>>>;
  readonly fields?: readonly (readonly [string, CellValue])[];
  readonly cited?: readonly (readonly [string, string])[];
}

export const formSheet = "Biểu báo cáo Quý II-2023";

/** The form as the add-in inserts it. */
function blankForm(): CellValue[][] {
  const edits = planReportForm(formSheet, { period: null, reporter: "" });
  const { values } = simulateEdits(null, edits);
  const width = Math.max(...values.map((row) => row.length));
  return values.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
}

/** The inserted form with what was typed into it. */
export function filledForm({ lines, fields = [], cited = [] }: Filling): CellGrid {
  const values = blankForm();
  for (const [id, typed] of Object.entries(lines) as [Line, Typed | CellValue][]) {
    const {
      figure = "",
      rate = "",
      again = "",
    } = typeof typed === "object" ? typed : { figure: typed };
    const row = rowOf(values, { ...formLabels, ...formEntries }[id].label);
    [row[2], row[4], row[5]] = [figure, rate, again];
  }
  fill(values, "Hồ sơ theo lĩnh vực", fields);
  fill(values, "Văn bản được viện dẫn", cited);
  return { sheet: formSheet, top: 0, left: 0, values };
}

function fill(
  values: CellValue[][],
  heading: string,
  items: readonly (readonly [string, CellValue])[],
): void {
  const first = values.findIndex((row) => row[1] === heading) + 1;
  items.forEach(([name, figure], index) => {
    const row = values[first + index]!;
    [row[1], row[2]] = [name, figure];
  });
}

function rowOf(values: CellValue[][], label: string): CellValue[] {
  const row = values.find((line) => line[1] === label);
  if (row === undefined) throw new Error(`no line “${label}”`);
  return row;
}

/** The report of xã Đồng Lạc for the second quarter of 2023, figure by figure as it states them. */
export const dongLac: Filling = {
  lines: {
    reporter: { figure: "UBND xã Đồng Lạc", again: "UBND thị trấn Nam Sách" },
    period: "Quý II năm 2023",
    lastDay: "14/6/2023",
    reportDay: "15/6/2023",
    received: "1.022",
    receivedOnline: { figure: 986, again: "1022" },
    receivedDirect: 16,
    carriedOver: 20,
    settledEarlyOrOnTime: { figure: 1098, rate: "98.53 %" },
    settledEarly: { figure: 898, rate: "89.2%" },
    settledOnTime: { figure: 109, rate: 10.8 },
    settledLate: { figure: 0, rate: "0 %" },
    pendingOnTrack: "09",
    intakeDigitised: { figure: 999, rate: "99,21%", again: 999 },
    proceduresNew: 18,
    proceduresInForce: { figure: 139, again: 139 },
    fieldsOfWork: { figure: 28, again: 34 },
    complaintsReceived: { figure: 0, again: "01 (mục II.2)" },
    formsAll: 232,
    formsGood: { figure: 232 },
    postalResults: 0,
  },
  fields: [
    ["Hộ tịch", 181],
    ["Chứng thực", 790],
    ["Bảo trợ xã hội", 21],
    ["Người có công", 25],
  ],
  cited: [
    [
      "Kế hoạch số 16/KH-UBND ngày 22 tháng 02 năm 2023 của UBND huyện Nam Sách về kiểm soát thủ tục hành chính và thực hiện cơ chế một cửa, một cửa liên thông năm 2023",
      "",
    ],
    [
      "Công văn số 1920/UBND-VP ngày 05/6/2020 của UBND tỉnh Hải Dương về việc tiếp nhận hồ sơ, trả kết quả giải quyết thủ tục hành chính qua dịch vụ bưu chính công ích",
      "I.10",
    ],
    [
      "Kế hoạch số 2338/KH-UBND ngày 26/6/2021 của UBND tỉnh Hải Dương về thực hiện Đề án đổi mới việc thực hiện cơ chế một cửa, một cửa liên thông",
      "III",
    ],
  ],
};

/** The same report once its contradictions are mended. */
export const dongLacCorrected: Filling = {
  ...dongLac,
  lines: {
    ...dongLac.lines,
    reporter: { figure: "UBND xã Đồng Lạc", again: "Ủy ban nhân dân xã Đồng Lạc" },
    lastDay: "30/6/2023",
    reportDay: "05/7/2023",
    receivedOnline: { figure: 986, again: "986" },
    settledEarlyOrOnTime: { figure: "1.007", rate: "98.53 %" },
    pendingOnTrack: 15,
    intakeDigitised: { figure: 999, rate: "97,75%", again: 999 },
    fieldsOfWork: { figure: 28, again: 28 },
    complaintsReceived: { figure: 1, again: "01" },
  },
  fields: [
    ["Hộ tịch", 186],
    ["Chứng thực", 790],
    ["Bảo trợ xã hội", 21],
    ["Người có công", 25],
  ],
};
