import type { CellValue } from "../../../src/sheet/cell-grid";
import { codesOf, gridOf, onlyRecords, readGrids } from "../../support/grids";

/** Reads a sheet of three units with the same figures in every row, one column longer by the row; gives "column: role". */
function rolesOf(
  header: readonly (readonly string[])[],
  figures: readonly CellValue[],
  title = "",
) {
  const width = figures.length;
  const rows = ["Xã A", "Xã B", "Phường C"].map((name, row): CellValue[] => [
    row + 1,
    name,
    ...figures.map((figure) => figure),
  ]);
  const lead = header.map((row, level): CellValue[] => [
    level === 0 ? "STT" : "",
    level === 0 ? "Đơn vị" : "",
    ...row,
    ...Array<string>(width - row.length).fill(""),
  ]);
  const reading = readGrids([gridOf("Tháng 4-2024", [[title], ...lead, ...rows])]);
  const roles = Array<string>(width).fill("");
  for (const { role, column } of onlyRecords(reading).columns)
    roles[column - 2] = `${roles[column - 2] ?? ""} ${role.subject}.${role.part}`.trim();
  return { roles, codes: codesOf(reading) };
}

test("a rate without words of its own is that of the count which it fits, and the share of the late is none", () => {
  const { roles, codes } = rolesOf(
    [
      ["Tiếp nhận", "Đã giải quyết", "", "", "", "", "Đang giải quyết", "", ""],
      [
        "",
        "Tổng số",
        "Trước, đúng hạn",
        "Tỷ lệ (%)",
        "Trễ hạn",
        "Tỷ lệ (%)",
        "Tổng số",
        "Quá hạn",
        "%",
      ],
    ],
    [100, 80, 78, 97.5, 2, 2.5, 20, 1, 5],
  );
  expect(roles).toEqual([
    "received.count",
    "settled.count",
    "settledEarlyOrOnTime.count",
    "onTime.rate",
    "settledLate.count",
    "",
    "pending.count",
    "pendingOverdue.count",
    "",
  ]);
  expect(codes).toEqual([]);
});

test("a rate after all parts of the settled is of those early and on time where it fits them", () => {
  const { roles } = rolesOf(
    [
      ["Tiếp nhận", "Đã giải quyết", "", "", "", ""],
      ["", "Tổng số", "Trước hạn", "Đúng hạn", "Quá hạn", "Tỷ lệ"],
    ],
    [100, 80, 50, 28, 2, 97.5],
  );
  expect(roles[5]).toBe("onTime.rate");
});

test("a rate that fits no count is a guess", () => {
  const { codes } = rolesOf(
    [
      ["Tiếp nhận", "Đã giải quyết", "", "", ""],
      ["", "Tổng số", "Đúng hạn", "Quá hạn", "Tỷ lệ"],
    ],
    [100, 80, 78, 2, 33],
  );
  expect(codes).toEqual(["guessed-column"]);
});

test("a title that cites Quyết định 766 makes no points of counts", () => {
  const { roles } = rolesOf(
    [
      ["Số hồ sơ nhận giải quyết", "", "", "Số hồ sơ đã giải quyết", "", ""],
      [
        "Tổng số",
        "Số mới tiếp nhận trực tuyến",
        "Số mới tiếp nhận qua BCCI",
        "Tổng số",
        "HS đã xử lý đúng hạn",
        "HS đã xử lý quá hạn",
      ],
    ],
    [90, 60, 5, 80, 78, 2],
    "THEO DÕI TIẾN ĐỘ GIẢI QUYẾT THEO QUYẾT ĐỊNH SỐ 766/QĐ-TTg THÁNG 4/2024",
  );
  expect(roles).toEqual([
    "received.count",
    "receivedOnline.count",
    "receivedPostal.count",
    "settled.count",
    "settledOnTime.count",
    "settledLate.count",
  ]);
});

test("of several columns with one meaning the total of the others has it", () => {
  const { roles } = rolesOf(
    [
      ["Tiếp nhận", "Hồ sơ trả lại", "", ""],
      ["", "Trả lại lần đầu", "Trả lại lần sau", "Trả lại (gộp)"],
    ],
    [90, 3, 4, 7],
  );
  expect(roles).toEqual(["received.count", "", "", "returned.count"]);
});

test("where nothing tells two columns with one meaning apart the first is a guess", () => {
  const { roles, codes } = rolesOf(
    [
      ["Tiếp nhận", "Hồ sơ trả lại", ""],
      ["", "Trả lại lần đầu", "Trả lại lần sau"],
    ],
    [90, 3, 4],
  );
  expect(roles[1]).toBe("returned.count");
  expect(codes).toEqual(["guessed-column", "unrecognised-column"]);
});

test("what a header says in brackets that it includes is not what it counts", () => {
  const { roles } = rolesOf(
    [
      ["Số lượng hồ sơ đã giải quyết", "", "Số lượng hồ sơ đang giải quyết", ""],
      [
        "Tổng số",
        "Đúng hạn (Bao gồm cả hồ sơ trả lại/xin rút)",
        "Đúng hạn (Bao gồm cả hồ sơ chờ bổ sung)",
        "Quá hạn",
      ],
    ],
    [80, 78, 19, 1],
  );
  expect(roles).toEqual([
    "settled.count",
    "settledOnTime.count",
    "pendingOnTrack.count",
    "pendingOverdue.count",
  ]);
});

test("dossiers that wait to be accepted are neither settled nor overdue, and payments are not submissions", () => {
  const { roles } = rolesOf(
    [
      ["Tiếp nhận", "Hồ sơ TT chờ tiếp nhận", "", "Thanh toán hồ sơ", "", ""],
      ["", "Đúng hạn", "Quá hạn", "Tổng số", "Trực tuyến", "Trực tiếp"],
    ],
    [90, 3, 4, 50, 40, 10],
  );
  expect(roles).toEqual([
    "received.count",
    "",
    "",
    "onlinePayment.denominator",
    "onlinePayment.numerator",
    "",
  ]);
});

test("a header over everything does not outweigh the words of a group, however little these say", () => {
  const { roles } = rolesOf(
    [
      ["KẾT QUẢ TIẾP NHẬN, GIẢI QUYẾT VÀ SỐ HÓA", "", "", "", "", "", "", ""],
      ["Tiếp nhận", "", "", "Giải quyết", "", "", "", "Số hóa"],
      ["Tổng số", "Mới", "Tồn", "Tổng số", "Trước hạn", "Đúng hạn", "Quá hạn", "Thành phần hồ sơ"],
    ],
    [100, 90, 10, 80, 50, 28, 2, 85],
  );
  expect(roles).toEqual([
    "received.count",
    "receivedInPeriod.count",
    "carriedOver.count",
    "settled.count",
    "settledEarly.count",
    "settledOnTime.count",
    "settledLate.count",
    "intakeDigitisation.numerator",
  ]);
});

/** The roles of the columns after the name, of a sheet whose rows hold their own figures. */
function rolesByRow(header: readonly CellValue[][], figures: readonly CellValue[][]): string[] {
  const rows = figures.map((row, unit): CellValue[] => [`Xã A${unit + 1}`, ...row]);
  const reading = readGrids([gridOf("Tháng 4-2024", [...header, ...rows])]);
  const roles = Array<string>(figures[0]?.length ?? 0).fill("");
  for (const { role, column } of onlyRecords(reading).columns)
    roles[column - 1] = `${roles[column - 1] ?? ""} ${role.subject}.${role.part}`.trim();
  return [...roles, ...codesOf(reading)];
}

test("whole numbers from 1 on under “Xếp hạng” are ranks of what the header names, and counts under other words are none", () => {
  const header = [
    ["Xã", "Xếp hạng", "", "Hồ sơ quá hạn"],
    ["", "Số hóa thành phần hồ sơ", "Hồ sơ tạm dừng", ""],
  ];
  expect(
    rolesByRow(header, [
      [1, 2, 1],
      [3, 1, 2],
      [2, 3, 3],
    ]),
  ).toEqual(["intakeDigitisation.rank", "suspended.rank", "overdue.count"]);
  expect(
    rolesByRow(header, [
      [0, 2, 1],
      [3, 8, 2],
      [2, 3, 3],
    ]).slice(1),
  ).toEqual(["suspended.count", "overdue.count"]);
});

test("the whole outside of a group is the count of which its stated rates are shares", () => {
  const header = [
    ["Đơn vị", "Tiếp nhận", "", "Số hóa thành phần hồ sơ", ""],
    ["", "Tổng số", "Kỳ trước chuyển sang", "Đã số hóa", "Tỷ lệ (%)"],
  ];
  const ofAll = [
    [100, 10, 90, 90],
    [200, 20, 150, 75],
    [50, 5, 40, 80],
  ];
  const ofNew = [
    [100, 10, 90, 100],
    [200, 20, 150, 83.33],
    [50, 5, 40, 88.89],
  ];
  const rest = ["carriedOver.count", "intakeDigitisation.numerator", "intakeDigitisation.rate"];
  expect(rolesByRow(header, ofAll)).toEqual([
    "intakeDigitisation.denominator received.count",
    ...rest,
  ]);
  expect(rolesByRow(header, ofNew)).toEqual(["received.count", ...rest]);
});

test("a rate under few words is no guess beside a count that names it", () => {
  const header = [
    ["Đơn vị", "Tiếp nhận", "Số hóa", ""],
    ["", "", "TPHS đã số hóa", "Tỷ lệ"],
  ];
  expect(
    rolesByRow(header, [
      [100, 90, 90],
      [50, 40, 80],
    ]),
  ).toEqual(["received.count", "intakeDigitisation.numerator", "intakeDigitisation.rate"]);
});

test("dossiers of wholly and of partly online services are the parts of those received online", () => {
  const { roles, codes } = rolesOf(
    [
      ["Tiếp nhận trong kỳ", "", "", ""],
      ["Trực tuyến toàn trình", "Trực tuyến một phần", "Trực tiếp", "BCCI"],
    ],
    [30, 20, 9, 1],
  );
  expect(roles).toEqual([
    "receivedOnlineFull.count",
    "receivedOnlinePartial.count",
    "receivedDirect.count",
    "receivedPostal.count",
  ]);
  expect(codes).toEqual([]);
});

test("what both online parts are out of is all that was received, where the figures are not their sum", () => {
  const header = [
    ["Hồ sơ trực tuyến", "", "", ""],
    ["Tổng số hồ sơ tiếp nhận", "Toàn trình", "Một phần", "Tỷ lệ hồ sơ trực tuyến"],
  ];
  const parts = [
    "receivedOnlineFull.count",
    "receivedOnlinePartial.count",
    "onlineSubmission.rate",
  ];
  expect(rolesOf(header, [60, 30, 20, "83,33%"]).roles).toEqual(["received.count", ...parts]);
  expect(rolesOf(header, [50, 30, 20, "83,33%"]).roles).toEqual(["receivedOnline.count", ...parts]);
});

test("one kind of online services alone is what was received online", () => {
  const { roles } = rolesOf(
    [
      ["Tiếp nhận", ""],
      ["Trực tuyến toàn trình", "Trực tiếp"],
    ],
    [30, 9],
  );
  expect(roles).toEqual(["receivedOnline.count", "receivedDirect.count"]);
});

test("money is no count of dossiers and no rival of one", () => {
  const { roles, codes } = rolesOf(
    [
      ["Thanh toán trực tuyến", "", "", ""],
      [
        "Số hồ sơ phải nộp phí",
        "Số hồ sơ thanh toán trực tuyến",
        "Tỷ lệ",
        "Số tiền thanh toán trực tuyến (đồng)",
      ],
    ],
    [40, 20, "50%", "1.200.000"],
  );
  expect(roles).toEqual([
    "onlinePayment.denominator",
    "onlinePayment.numerator",
    "onlinePayment.rate",
    "",
  ]);
  expect(codes).toEqual(["unrecognised-column"]);
});

test("the only column of a digitisation counts the digitised, unless it says that it is the whole", () => {
  const figures = [90, 8];
  const read = (leaf: string) =>
    rolesOf(
      [
        ["Tiếp nhận", "Số hóa"],
        ["Trực tuyến", leaf],
      ],
      figures,
    ).roles[1];
  expect(read("Thành phần hồ sơ")).toBe("intakeDigitisation.numerator");
  expect(read("Kết quả giải quyết")).toBe("resultDigitisation.numerator");
  expect(read("Thành phần hồ sơ phải số hóa")).toBe("intakeDigitisation.denominator");
});

test("a rise or fall is a comparison, however its signs are written", () => {
  const { roles } = rolesOf(
    [
      ["Số hóa thành phần hồ sơ", "", ""],
      ["Tiếp nhận", "Đã số hóa", "Tăng (+)/giảm (-)"],
    ],
    [90, 80, "-1,5"],
  );
  expect(roles[2]).toBe("");
});

test.each([
  ["Số hồ sơ trả quá hạn", [1, 0], ["settledLate.count", "pendingOverdue.count"], []],
  ["Số hồ sơ quá hạn", [3, 1], ["overdue.count", "pendingOverdue.count"], []],
  ["Số hồ sơ quá hạn", [1, 3], ["settledLate.count", "pendingOverdue.count"], ["guessed-column"]],
])("%s, %j beside those that are pending past their day", (leaf, figures, roles, codes) => {
  const header = ["Hồ sơ tiếp nhận", leaf, "Số hồ sơ chưa giải quyết quá hạn"];
  const read = rolesOf([header], [9, ...figures]);
  expect(read.roles.slice(1)).toEqual(roles);
  expect(read.codes).toEqual(codes);
});

test("those due now are a part of the pending, between those on track and those past their day", () => {
  const { roles, codes } = rolesOf(
    [
      ["Đang giải quyết", "", "", ""],
      ["Tổng số", "Trong hạn", "Đến hạn", "Quá hạn"],
    ],
    [10, 7, 2, 1],
  );
  expect(roles).toEqual([
    "pending.count",
    "pendingOnTrack.count",
    "pendingDue.count",
    "pendingOverdue.count",
  ]);
  expect(codes).toEqual([]);
});

test.each(["Hồ sơ đã trả lại", "Số hồ sơ trả lại"])("%s are returned, not settled", (leaf) => {
  expect(rolesOf([["Hồ sơ tiếp nhận", leaf]], [9, 1]).roles[1]).toBe("returned.count");
});

test("numbers of procedures are no dossiers", () => {
  const { roles, codes } = rolesOf(
    [
      [
        "Số TTHC cung cấp DVCTT toàn trình",
        "Số TTHC phát sinh hồ sơ trực tuyến",
        "Tổng số hồ sơ tiếp nhận",
        "Hồ sơ trực tuyến",
      ],
    ],
    [60, 30, 90, 80],
  );
  expect(roles).toEqual(["", "", "received.count", "receivedOnline.count"]);
  expect(codes).toEqual(["unrecognised-column", "unrecognised-column"]);
});

test("complaints received are complaints, and neither they nor those answered are dossiers", () => {
  const { roles } = rolesOf(
    [
      ["PAKN", "", "Hồ sơ tạm dừng"],
      ["Tiếp nhận", "Đã xử lý", ""],
    ],
    [3, 2, 1],
  );
  expect(roles).toEqual(["complaints.count", "", "suspended.count"]);
});

test.each(["trên 8 giờ làm việc", "quá 06 giờ", "sau 08 giờ"])(
  "online dossiers accepted %s are late ones, not all that came in online",
  (late) => {
    const header = [`Hồ sơ trực tuyến tiếp nhận ${late}`, "Tổng số hồ sơ trực tuyến", "Trực tiếp"];
    expect(rolesOf([header], [1, 50, 9]).roles).toEqual([
      "lateAcceptance.count",
      "receivedOnline.count",
      "receivedDirect.count",
    ]);
  },
);

test.each([
  ["Tháng này", "Lũy kế", ["received.count", ""]],
  ["Lũy kế", "Tháng này", ["", "received.count"]],
])(
  "of %s and %s under one measure that of the year so far is left, without a question",
  (one, other, roles) => {
    const read = rolesOf(
      [
        ["Hồ sơ tiếp nhận", "", "Quá hạn"],
        [one, other, ""],
      ],
      [90, 50, 1],
    );
    expect(read.roles.slice(0, 2)).toEqual(roles);
    expect(read.codes).toEqual([]);
  },
);

test("the year so far alone is what the sheet counts", () => {
  const { roles } = rolesOf(
    [
      ["Hồ sơ tiếp nhận", "Quá hạn"],
      ["Lũy kế", "Lũy kế"],
    ],
    [90, 1],
  );
  expect(roles).toEqual(["received.count", "overdue.count"]);
});

test("by post beside online and direct is a way in, unless the total is the sum of the other two", () => {
  const header = [["Tổng số hồ sơ tiếp nhận", "Hồ sơ trực tuyến", "Hồ sơ trực tiếp", "Qua BCCI"]];
  expect(rolesOf(header, [60, 50, 9, 1]).roles[3]).toBe("receivedPostal.count");
  expect(rolesOf(header, [59, 50, 9, 1]).roles[3]).toBe("postal.count");
});

test("the wholes of the digitisations are the received and the settled where the sheet has no others", () => {
  const header = (intake: string) => [
    ["Số hóa TPHS", "", "Số hóa kết quả", ""],
    [intake, "Đã số hóa", "Đã giải quyết", "Đã số hóa"],
  ];
  const figures = [90, 80, 70, 60];
  expect(rolesOf(header("Tiếp nhận"), figures).roles).toEqual([
    "intakeDigitisation.denominator received.count",
    "intakeDigitisation.numerator",
    "resultDigitisation.denominator settled.count",
    "resultDigitisation.numerator",
  ]);
  expect(rolesOf(header("Hồ sơ tiếp nhận phải số hóa"), figures).roles[0]).toBe(
    "intakeDigitisation.denominator",
  );
});
