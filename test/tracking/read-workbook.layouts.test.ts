import { formatPeriodId } from "../../src/domain/period/calendar";
import { codesOf, figuresOf, gridOf, onlyRecords, readGrids } from "../support/grids";

const flat = ["STT", "Đơn vị", "Tiếp nhận", "Số hóa thành phần hồ sơ"];
const rowA = [1, "Xã A", 100, 90];
const rowB = [2, "Xã B", 50, 40];

test("a long sheet gives one period for each value of its period column", () => {
  const { records } = readGrids([
    gridOf("Dữ liệu", [
      ["STT", "Kỳ báo cáo", "Đơn vị", "Tiếp nhận", "Số hóa TPHS"],
      [1, "Tháng 9/2025", "Xã A", 110, 100],
      [2, "", "Xã B", 60, 50],
      [1, "Tháng 8/2025", "Xã A", 100, 90],
      [2, "", "Xã B", 50, 40],
    ]),
  ]);
  expect(records.map(({ period }) => formatPeriodId(period))).toEqual(["2025-08", "2025-09"]);
  expect(records.map((one) => figuresOf(one, "Xã B")["received.count"])).toEqual([50, 60]);
});

test("a long sheet may give month and year in two columns, or days as Excel counts them", () => {
  const header = ["Năm", "Tháng", "Đơn vị", "Tiếp nhận", "Số hóa TPHS"];
  const byNumbers = readGrids([
    gridOf("Dữ liệu", [header, [2025, 8, "Xã A", 1, 1], [2025, 9, "Xã A", 2, 1]]),
  ]);
  expect(byNumbers.records.map(({ period }) => formatPeriodId(period))).toEqual([
    "2025-08",
    "2025-09",
  ]);
  const byDays = readGrids([
    gridOf("Dữ liệu", [
      ["Kỳ", "Đơn vị", "Tiếp nhận", "Số hóa TPHS"],
      [45017, "Xã A", 1, 1],
    ]),
  ]);
  expect(formatPeriodId(onlyRecords(byDays).period)).toBe("2023-04");
});

test("months beside each other are a period each, with their own cells", () => {
  const { records } = readGrids([
    gridOf("So sánh", [
      ["TÌNH HÌNH SỐ HÓA NĂM 2025"],
      ["STT", "Đơn vị", "Tháng 8", "", "Tháng 9", ""],
      ["", "", "Tiếp nhận", "Số hóa TPHS", "Tiếp nhận", "Số hóa TPHS"],
      [1, "Xã A", 100, 90, 110, 95],
      [2, "Phường B", 10, 9, 20, 5],
    ]),
  ]);
  expect(records.map(({ period }) => formatPeriodId(period))).toEqual(["2025-08", "2025-09"]);
  expect(records.map((one) => figuresOf(one, "Phường B")["received.count"])).toEqual([10, 20]);
  expect(records[1]?.columns.map(({ column }) => column)).toEqual([4, 5]);
});

test("months under each measure are a period each", () => {
  const { records } = readGrids([
    gridOf("2025", [
      ["STT", "Đơn vị", "Tỷ lệ số hóa TPHS", "", "Tỷ lệ đúng hạn", ""],
      ["", "", "Tháng 8/2025", "Tháng 9/2025", "Tháng 8/2025", "Tháng 9/2025"],
      [1, "Xã A", 90.5, 91.5, 100, 99.5],
    ]),
  ]);
  expect(records.map((one) => figuresOf(one, "Xã A"))).toEqual([
    { "intakeDigitisation.rate": 90.5, "onTime.rate": 100 },
    { "intakeDigitisation.rate": 91.5, "onTime.rate": 99.5 },
  ]);
});

test("a month and a year to date under one measure are two measures of one period", () => {
  const records = onlyRecords(
    readGrids([
      gridOf("Tháng 4-2024", [
        ["STT", "Đơn vị", "Tiếp nhận", "Chứng thực bản sao điện tử", ""],
        ["", "", "", "Tháng 4", "Lũy kế 4 tháng"],
        [1, "Xã A", 10, 9, 90],
      ]),
    ]),
  );
  expect(figuresOf(records, "Xã A")).toEqual({
    "received.count": 10,
    "electronicCopies.count": 9,
    "electronicCopiesYear.count": 90,
  });
});

test("figures of the month before that stand beside this month's are not this month's", () => {
  const records = onlyRecords(
    readGrids([
      gridOf("T4.2024", [
        ["STT", "Đơn vị", "Tỷ lệ số hóa TPHS", "", "Tăng/giảm so với tháng trước"],
        ["", "", "Tháng trước", "Tháng này", ""],
        [1, "Xã A", 90.5, 91.5, 1],
      ]),
    ]),
  );
  expect(figuresOf(records, "Xã A")).toEqual({ "intakeDigitisation.rate": 91.5 });
});

test("a letterhead, a place and date, a unit of measurement and an annex line are titles", () => {
  const records = onlyRecords(
    readGrids([
      gridOf("Biểu 1", [
        ["UBND TỈNH QUẢNG NAM", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["VĂN PHÒNG", "", "Độc lập - Tự do - Hạnh phúc"],
        ["", "", "Quảng Nam, ngày 05 tháng 8 năm 2025"],
        ["TỔNG HỢP TÌNH HÌNH GIẢI QUYẾT TTHC THÁNG 7 NĂM 2025"],
        ["(Kèm theo Công văn số 123/VP-KSTT ngày 05/8/2025)"],
        ["", "", "Đơn vị tính: hồ sơ"],
        ["TT", "Tên cơ quan, đơn vị, địa phương", "Hồ sơ tiếp nhận", "Hồ sơ trễ hẹn"],
        ["A", "SỞ, BAN, NGÀNH"],
        [1, "Sở Nội vụ", "1.022", 2],
        ["B", "XÃ, PHƯỜNG, ĐẶC KHU"],
        [1, "P. Tam Kỳ", 500, 0],
        [2, "ĐK. Tân Hiệp", 0, 0],
      ]),
    ]),
  );
  expect(records.period).toEqual({ kind: "month", year: 2025, month: 7 });
  expect(records.source.titles).toHaveLength(8);
  expect(records.units.map(({ kind }) => kind)).toEqual(["department", "ward", "specialZone"]);
  expect(figuresOf(records, "Sở Nội vụ")).toEqual({ "received.count": 1022, "overdue.count": 2 });
});

test("a sheet of rates only is rates, though no header says so", () => {
  const records = onlyRecords(
    readGrids([
      gridOf("T5-2024", [
        ["TT", "Tên đơn vị", "Số hóa hồ sơ", "Số hóa kết quả", "Thanh toán trực tuyến", "Đúng hạn"],
        [1, "Xã A", "98.53 %", "95,47%", "12%", "100%"],
        [2, "Xã B", "98,00 %", "95.40%", "KPS", "99,9 %"],
      ]),
    ]),
  );
  expect(figuresOf(records, "Xã A")).toEqual({
    "intakeDigitisation.rate": 98.53,
    "resultDigitisation.rate": 95.47,
    "onlinePayment.rate": 12,
    "onTime.rate": 100,
  });
});

test("the portal's codes are the points of 766, and its running number and code are neither", () => {
  const records = onlyRecords(
    readGrids([
      gridOf("Tháng 10-2025", [
        [
          "ROW_STT",
          "MA_COQUAN",
          "TEN",
          "CKMB",
          "TDGQ",
          "CLGQ",
          "TTTT",
          "MDSH",
          "MDHL",
          "TONG_SCORE",
        ],
        [7, "H01.1", "UBND xã A", 17.5, 19.2, 11, 9.5, 20.1, 18, 95.3],
        [9, "H01.2", "UBND phường B", "16,5", "18,2", "11", "9,5", "20,1", "18", "93,3"],
      ]),
    ]),
  );
  expect(figuresOf(records, "UBND phường B")).toEqual({
    "transparency766.points": 16.5,
    "progress766.points": 18.2,
    "onlineService766.points": 11,
    "onlinePayment766.points": 9.5,
    "digitisation766.points": 20.1,
    "satisfaction766.points": 18,
    "total766.points": 93.3,
  });
});

test("a sheet of ranks alone gives the ranks as stated", () => {
  const records = onlyRecords(
    readGrids([
      gridOf("T5-2024", [
        ["STT", "Đơn vị", "Xếp hạng số hóa hồ sơ", "Xếp hạng thanh toán trực tuyến"],
        [1, "Xã A", 2, 1],
        [2, "Xã B", 1, 2],
      ]),
    ]),
  );
  expect(figuresOf(records, "Xã A")).toEqual({
    "intakeDigitisation.rank": 2,
    "onlinePayment.rank": 1,
  });
});

test("a whole, a part and their rate are that rate, whatever the group is called", () => {
  const reading = readGrids([
    gridOf("T5-2024", [
      ["STT", "Đơn vị", "Tiến độ giải quyết", "", "", "Đăng ký kinh doanh", "", ""],
      [
        "",
        "",
        "Tổng số hồ sơ",
        "Hồ sơ giải quyết đúng hạn",
        "Tỷ lệ đúng hạn",
        "Tổng số",
        "Đạt",
        "Tỷ lệ",
      ],
      [1, "Xã A", 20, 19, 95, 10, 5, 50],
      [2, "Xã B", 10, 9, 90, 20, 15, 75],
    ]),
  ]);
  expect(figuresOf(onlyRecords(reading), "Xã B")).toMatchObject({
    "onTime.denominator": 10,
    "onTime.numerator": 9,
    "onTime.rate": 90,
    "custom:Đăng ký kinh doanh.denominator": 20,
    "custom:Đăng ký kinh doanh.numerator": 15,
    "custom:Đăng ký kinh doanh.rate": 75,
  });
  expect(codesOf(reading)).toEqual(["guessed-column", "guessed-column", "guessed-column"]);
});

test("a group without its whole leaves the received for the whole", () => {
  const records = onlyRecords(
    readGrids([
      gridOf("T5-2024", [
        ["STT", "Đơn vị", "Tiếp nhận", "Số hóa thành phần hồ sơ", ""],
        ["", "", "", "Đã số hóa", "Tỷ lệ"],
        [1, "Xã A", 30, 24, 0.8],
      ]),
    ]),
  );
  expect(figuresOf(records, "Xã A")).toEqual({
    "received.count": 30,
    "intakeDigitisation.numerator": 24,
    "intakeDigitisation.rate": 80,
  });
});

test("sections with subtotals, a total on top, blank rows and a footer are no units", () => {
  const reading = readGrids([
    gridOf("T5-2024", [
      flat,
      ["(1)", "(2)", "(3)", "(4)"],
      ["", "TOÀN HUYỆN", 200, 170],
      ["I", "Khối phòng, ban", 50, 40],
      [1, "Phòng Tư pháp", 50, 40],
      [],
      ["II", "Các xã, thị trấn", 150, 130],
      rowA,
      rowB,
      [],
      ["", "Người lập biểu", "", "CHỦ TỊCH"],
      ["", "Nguyễn Văn A"],
    ]),
  ]);
  const records = onlyRecords(reading);
  expect(records.units.map(({ name }) => name)).toEqual(["Phòng Tư pháp", "Xã A", "Xã B"]);
  expect(records.groups.map(({ label }) => label)).toEqual(["Khối phòng, ban", "Các xã, thị trấn"]);
  expect(records.source.totalRow).toBe(2);
  expect(codesOf(reading)).toEqual([]);
});

test("a subtotal that is not the sum of its units is found", () => {
  const { sheets } = readGrids([
    gridOf("T5-2024", [flat, ["I", "Các xã", 151, 130], rowA, rowB, ["", "Tổng cộng", 150, 130]]),
  ]);
  expect(sheets[0]?.findings).toMatchObject([
    { code: "total-mismatch", cell: "C2", values: { stated: 151, sum: 150 } },
  ]);
});

test("a second total under a table whose sections have subtotals is the sum of all", () => {
  const read = (bottom: number) =>
    readGrids([
      gridOf("T5-2024", [
        flat,
        ["", "Toàn tỉnh", 150, 130],
        ["I", "Các sở", "", ""],
        rowA,
        ["", "Cộng I", rowA[2] ?? 0, rowA[3] ?? 0],
        ["II", "Các xã", "", ""],
        rowB,
        ["", "Cộng II", rowB[2] ?? 0, rowB[3] ?? 0],
        ["CỘNG (I+II)", "", bottom, 130],
      ]),
    ]).sheets[0]?.findings;
  expect(read(150)).toEqual([]);
  expect(read(149)).toMatchObject([
    { code: "total-mismatch", cell: "C9", values: { stated: 149, sum: 150 } },
  ]);
});

test.each(["Cả huyện", "TC", "Kết quả chung"])(
  "a last row %s that is the sum of all in nearly every column is the total",
  (label) => {
    const rows = [
      [1, "Xã A", 10, 9],
      [2, "Xã B", 20, 18],
      [3, "Xã C", 30, 30],
    ];
    const wide = [...flat, "Đã giải quyết"];
    const read = readGrids([
      gridOf("T5-2024", [wide, ...rows.map((row) => [...row, 5]), ["", label, 60, 57, 16]]),
    ]);
    const records = onlyRecords(read);
    expect(records.units).toHaveLength(3);
    expect(records.source.totalRow).toBe(4);
  },
);

test("a last row of the name of a unit is a unit, though it be the sum of all others", () => {
  const rows = [1, 2, 3].map((number) => [number, `Xã A${number}`, 10, 9]);
  const read = (name: string) =>
    onlyRecords(readGrids([gridOf("T5-2024", [flat, ...rows, [4, name, 30, 27]])])).units.length;
  expect(read("Xã D")).toBe(4);
  expect(read("Cụm D")).toBe(3);
});

test("rows numbered 1.1 below a unit are its parts, below a heading or a district they are units", () => {
  const read = (name: string, first: string, second: string) => {
    const reading = readGrids([
      gridOf("T5-2024", [
        flat,
        [1, name, 30, 27],
        [1.1, first, 10, 9],
        ["1.2", second, 20, 18],
        [2, "Sở Y tế", 7, 7],
      ]),
    ]);
    return {
      units: onlyRecords(reading).units.map((unit) => unit.name),
      findings: reading.sheets[0]?.findings,
    };
  };
  const parts = read("Sở Xây dựng", "Thanh tra Sở", "Chi cục Giám định");
  expect(parts.units).toEqual(["Sở Xây dựng", "Sở Y tế"]);
  expect(parts.findings).toMatchObject([
    {
      code: "rows-of-a-part",
      cell: "B3",
      values: { label: "Thanh tra Sở", unit: "Sở Xây dựng", "more-rows": 1 },
    },
  ]);
  const heading = read("Các sở, ban, ngành", "Sở Nội vụ", "Sở Tư pháp");
  expect(heading.units).toEqual(["Sở Nội vụ", "Sở Tư pháp", "Sở Y tế"]);
  expect(read("Huyện Tứ Kỳ", "Xã A", "Xã B").units).toEqual(["Xã A", "Xã B", "Sở Y tế"]);
});

test.each(["Cộng trang 1", "Trang trước mang sang", "Cao nhất", "Thấp nhất"])(
  "a row %s among units is neither a unit nor a sum to be checked",
  (label) => {
    const reading = readGrids([gridOf("T5-2024", [flat, rowA, ["", label, 77, 77], rowB])]);
    expect(onlyRecords(reading).units).toHaveLength(2);
    expect(codesOf(reading)).toEqual([]);
  },
);

test("figures without a name among the units are a unit's second line, unless they are a sum", () => {
  const read = (received: number) =>
    readGrids([
      gridOf("T5-2024", [flat, rowA, ["", "", 4, 3], rowB, ["", "", received, 130]]),
    ]).sheets[0]?.findings.map(({ code, cell }) => [code, cell]);
  expect(read(150)).toEqual([["row-without-name", "B3"]]);
  const sums = readGrids([
    gridOf("T5-2024", [
      flat,
      ["", "Các phòng", "", ""],
      rowA,
      ["", "", rowA[2] ?? 0, rowA[3] ?? 0],
      ["", "Các xã", "", ""],
      rowB,
    ]),
  ]);
  expect(codesOf(sums)).toEqual([]);
});

test("a row “Trong đó” below a unit is a part of it, and said", () => {
  const reading = readGrids([
    gridOf("T5-2024", [flat, rowA, ["", "Trong đó: hồ sơ liên thông", 5, 4], rowB]),
  ]);
  expect(onlyRecords(reading).units).toHaveLength(2);
  expect(reading.sheets[0]?.findings).toMatchObject([{ code: "rows-of-a-part", cell: "B3" }]);
});

test("a total that is merged over both first columns is a total", () => {
  const records = onlyRecords(
    readGrids([gridOf("T5-2024", [flat, rowA, rowB, ["TỔNG CỘNG", "", 150, 130]])]),
  );
  expect(records.source.totalRow).toBe(3);
  expect(records.units).toHaveLength(2);
});

test("a table may start anywhere, and the addresses follow", () => {
  const records = onlyRecords(
    readGrids([
      gridOf("T5-2024", [[], ["", "", ...flat], ["", "", ...rowA]], { top: 10, left: 5 }),
    ]),
  );
  expect(records.source).toMatchObject({ nameColumn: 8, firstRow: 12 });
  expect(records.columns.map(({ column }) => column)).toEqual([9, 10]);
});

test("a header may have four levels above the figures", () => {
  const records = onlyRecords(
    readGrids([
      gridOf("T5-2024", [
        ["STT", "Đơn vị", "Kết quả tiếp nhận, giải quyết hồ sơ", "", "", "", ""],
        ["", "", "Tiếp nhận", "", "", "Đã giải quyết", ""],
        ["", "", "Tổng số", "Trong đó", "", "Trước hạn", "Quá hạn"],
        ["", "", "", "Trực tuyến", "Trực tiếp", "", ""],
        [1, "Xã A", 10, 6, 4, 7, 1],
      ]),
    ]),
  );
  expect(figuresOf(records, "Xã A")).toEqual({
    "received.count": 10,
    "receivedOnline.count": 6,
    "receivedDirect.count": 4,
    "settledEarly.count": 7,
    "settledLate.count": 1,
  });
});

test("two tables one above the other with the same columns are one", () => {
  const records = onlyRecords(
    readGrids([
      gridOf("T5-2024", [
        flat,
        [1, "Phòng Tư pháp", 10, 9],
        ["", "Cộng", 10, 9],
        [],
        ["CÁC XÃ"],
        ["STT", "Tên xã", "Tiếp nhận", "Số hóa thành phần hồ sơ"],
        rowA,
        rowB,
      ]),
    ]),
  );
  expect(records.groups.map(({ id }) => id)).toEqual(["departments", "communes"]);
  expect(records.units.map(({ group }) => group)).toEqual([0, 1, 1]);
});

test("a second table of the same units that contradicts the first is left out and reported", () => {
  const reading = readGrids([
    gridOf("T5-2024", [
      flat,
      rowA,
      rowB,
      [],
      ["STT", "Đơn vị", "Tiếp nhận", "Hồ sơ quá hạn"],
      [1, "Xã A", 99, 0],
      [2, "Xã B", 50, 1],
    ]),
  ]);
  expect(onlyRecords(reading).units).toHaveLength(2);
  expect(codesOf(reading)).toContain("table-left-out");
});

test.each([
  [
    "staff",
    [
      ["STT", "Họ và tên", "Đơn vị", "Số hồ sơ đã giải quyết"],
      [1, "Nguyễn Văn A", "Phòng Tư pháp", 12],
    ],
  ],
  ["a guide", [["HƯỚNG DẪN NHẬP LIỆU"], ["1. Nhập số liệu vào cột Đơn vị"], ["2. Lưu lại"]]],
  [
    "fields of work",
    [
      ["STT", "Lĩnh vực", "Tiếp nhận", "Đã giải quyết"],
      [1, "Hộ tịch", 12, 12],
    ],
  ],
  [
    "a pivot table",
    [
      ["Row Labels", "Sum of Tiếp nhận"],
      ["Xã A", 1],
      ["Xã B", 2],
      ["Xã C", 3],
      ["Grand Total", 6],
    ],
  ],
  ["nothing", []],
])("a sheet of %s is left alone", (_, rows) => {
  const { records, sheets } = readGrids([gridOf("T5-2024", rows)]);
  expect(records).toEqual([]);
  expect(sheets[0]?.findings).toEqual([]);
});

test("a column that nobody knows is left out and reported, and the settings can say what it is", () => {
  const rows = [
    ["STT", "Đơn vị", "Tiếp nhận", "Điểm cầu họp"],
    [1, "Xã A", 10, 3],
  ];
  const before = readGrids([
    gridOf("T5-2024", [
      ["STT", "Đơn vị", "Tiếp nhận", "Cuộc họp"],
      [1, "Xã A", 10, 3],
    ]),
  ]);
  expect(codesOf(before)).toEqual(["unrecognised-column"]);
  const after = readGrids([gridOf("T5-2024", rows)], {
    columns: { "điểm cầu họp": "custom:Cuộc họp.count" },
  });
  expect(figuresOf(onlyRecords(after), "Xã A")).toEqual({
    "received.count": 10,
    "custom:Cuộc họp.count": 3,
  });
});

test("the end of a header path is enough in the settings where it is unique", () => {
  const rows = [
    ["STT", "Đơn vị", "Nhóm", "", "Tiếp nhận"],
    ["", "", "Chỉ số một", "Chỉ số hai", ""],
    [1, "Xã A", 4, 5, 6],
  ];
  const reading = readGrids([gridOf("T5-2024", rows)], {
    columns: { "Chỉ số hai": "overdue.count" },
  });
  expect(figuresOf(onlyRecords(reading), "Xã A")["overdue.count"]).toBe(5);
});

test("hidden rows are reported, and left out only where the settings say so", () => {
  const grid = gridOf("T5-2024", [flat, rowA, rowB], { hiddenRows: new Set([2]) });
  const included = readGrids([grid]);
  expect(onlyRecords(included).units).toHaveLength(2);
  expect(codesOf(included)).toEqual(["hidden-rows"]);
  expect(onlyRecords(readGrids([grid], { hiddenRows: "exclude" })).units).toHaveLength(1);
});

test("a legacy encoding is read and reported", () => {
  const reading = readGrids([gridOf("T5-2024", [flat, [1, "X· T©n Kú", 1, 1]])]);
  expect(onlyRecords(reading).units[0]).toMatchObject({ name: "Xã Tân Kỳ", key: "commune tân kỳ" });
  expect(codesOf(reading)).toEqual(["legacy-encoding"]);
});

test("a name without a kind is the unit that another month names with one", () => {
  const { records } = readGrids([
    gridOf("T4-2024", [flat, [1, "Tái Sơn", 1, 1]]),
    gridOf("T5-2024", [flat, [1, "UBND xã Tái Sơn", 1, 1]]),
  ]);
  expect(records.map(({ units }) => units[0]?.key)).toEqual(["commune tái sơn", "commune tái sơn"]);
});

test("communes of one name in two districts are two units", () => {
  const records = onlyRecords(
    readGrids([
      gridOf("T5-2024", [
        flat,
        [1, "Xã An Thanh, huyện Tứ Kỳ", 1, 1],
        [2, "Xã An Thanh, huyện Gia Lộc", 2, 1],
      ]),
    ]),
  );
  expect(new Set(records.units.map(({ key }) => key)).size).toBe(2);
});

test("text and error values in cells of figures are reported with their cells", () => {
  const { sheets } = readGrids([
    gridOf("T5-2024", [
      flat,
      [1, "Xã A", "mười", 1],
      [2, "Xã B", "#DIV/0!", "1.022"],
      [3, "Xã C", 5, 4],
    ]),
  ]);
  expect(sheets[0]?.findings).toMatchObject([
    { code: "text-for-number", cell: "C2", values: { written: "mười" } },
    { code: "error-value", cell: "C3", values: { written: "#DIV/0!" } },
  ]);
});

test.each(["TỔNG CỘNG (I+II)", "Tổng cộng (A + B)", "TOÀN TỈNH (1)+(2)", "Cộng I+II"])(
  "a row “%s” is the total and no unit",
  (label) => {
    const reading = readGrids([
      gridOf("Tháng 4.2023", [
        ["STT", "Đơn vị", "Tiếp nhận"],
        ["", label, 30],
        ["I", "Các phòng"],
        [1, "Phòng Tư pháp", 10],
        ["II", "Các xã"],
        [1, "Xã An Bình", 20],
      ]),
    ]);
    expect(onlyRecords(reading).units.map(({ name }) => name)).toEqual([
      "Phòng Tư pháp",
      "Xã An Bình",
    ]);
  },
);

test.each(["Điểm tối đa", "Thang điểm", "Chỉ tiêu giao năm 2025"])(
  "a row “%s” under the header measures the columns and is no unit",
  (label) => {
    const reading = readGrids([
      gridOf("Tháng 4.2023", [
        ["STT", "Đơn vị", "Số hóa hồ sơ", "Tiến độ giải quyết", "Mức độ hài lòng", "Tổng điểm"],
        ["", label, 22, 20, 18, 100],
        [1, "Xã An Bình", 20.5, 19, 18, 90],
        [2, "Xã Bình An", 18, 17.25, 16, 80],
      ]),
    ]);
    expect(onlyRecords(reading).units.map(({ name }) => name)).toEqual([
      "Xã An Bình",
      "Xã Bình An",
    ]);
  },
);
