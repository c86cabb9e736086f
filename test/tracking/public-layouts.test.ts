import type { CellValue } from "../../src/sheet/cell-grid";
import { defaultSettings } from "../../src/domain/settings";
import { checkRecords } from "../../src/tracking/checks/check-records";
import { gridOf, onlyRecords, readGrids } from "../support/grids";

type Rows = readonly (readonly CellValue[])[];

const names = ["UBND xã A Sào", "UBND xã Bình Minh", "UBND phường Đông Hải", "UBND xã Văn Tố"];

/** Reads a table with the same figures for four units; gives the roles of the columns after the names, and the codes of its findings. */
function read(header: Rows, figures: readonly CellValue[], title = "THÁNG 4/2024") {
  const body = names.map((name, index): CellValue[] => [index + 1, name, ...figures]);
  const reading = readGrids([gridOf("Biểu", [[title], ...header, ...body])]);
  const records = onlyRecords(reading);
  const roles = figures.map((_, index) => {
    const found = records.columns.filter(({ column }) => column === index + 2);
    return found.map(({ role }) => `${role.subject}.${role.part}`).join(" ");
  });
  const check = { previous: null, history: [], settings: defaultSettings };
  const codes = [...(reading.sheets[0]?.findings ?? []), ...checkRecords(records, check)].map(
    ({ code }) => code,
  );
  return { roles, codes };
}

const settlement = [
  "received.count",
  "receivedOnline.count",
  "receivedDirectOrPostal.count",
  "carriedOver.count",
  "settled.count",
  "settledEarly.count",
  "settledOnTime.count",
  "settledLate.count",
  "pending.count",
  "pendingOnTrack.count",
  "pendingOverdue.count",
];
const settlementFigures = [100, 60, 30, 10, 80, 50, 28, 2, 20, 19, 1];

test("Mẫu II.06a of Thông tư 02/2017/TT-VPCP, with the period's own dossiers in a group of their own", () => {
  const { roles, codes } = read(
    [
      [
        "STT",
        "Đơn vị",
        "Số hồ sơ nhận giải quyết",
        "",
        "",
        "",
        "Số lượng hồ sơ đã giải quyết",
        "",
        "",
        "",
        "Số lượng hồ sơ đang giải quyết",
        "",
        "",
      ],
      [
        "",
        "",
        "Tổng số",
        "Trong kỳ",
        "",
        "Từ kỳ trước",
        "Tổng số",
        "Trước hạn",
        "Đúng hạn",
        "Quá hạn",
        "Tổng số",
        "Trong hạn",
        "Quá hạn",
      ],
      ["", "", "", "Trực tuyến", "Trực tiếp, dịch vụ bưu chính", "", "", "", "", "", "", "", ""],
      [
        "(1)",
        "(2)",
        "(3)=(4)+(5)+(6)",
        "(4)",
        "(5)",
        "(6)",
        "(7)",
        "(8)",
        "(9)",
        "(10)",
        "(11)",
        "(12)",
        "(13)",
      ],
    ],
    settlementFigures,
  );
  expect(roles).toEqual(settlement);
  expect(codes).toEqual([]);
});

test("the same with “Trong đó” over every part, four levels deep", () => {
  const { roles, codes } = read(
    [
      [
        "STT",
        "Tên đơn vị",
        "Số hồ sơ nhận giải quyết",
        "",
        "",
        "",
        "Số lượng hồ sơ đã giải quyết",
        "",
        "",
        "",
        "Số lượng hồ sơ đang giải quyết",
        "",
        "",
      ],
      [
        "",
        "",
        "Tổng số",
        "Trong đó",
        "",
        "",
        "Tổng số",
        "Trong đó",
        "",
        "",
        "Tổng số",
        "Trong đó",
        "",
      ],
      [
        "",
        "",
        "",
        "Số mới tiếp nhận trong kỳ",
        "",
        "Số từ kỳ trước",
        "",
        "Trước hạn",
        "Đúng hạn",
        "Quá hạn",
        "",
        "Trong hạn",
        "Quá hạn",
      ],
      ["", "", "", "Trực tuyến", "Trực tiếp, dịch vụ bưu chính", "", "", "", "", "", "", "", ""],
    ],
    settlementFigures,
  );
  expect(roles).toEqual(settlement);
  expect(codes).toEqual([]);
});

test("the export of a one-stop system: the sum of received and carried over stands before both", () => {
  const { roles } = read(
    [
      [
        "STT",
        "Đơn vị",
        "Số đầu kỳ",
        "Kỳ trước chuyển qua",
        "Tiếp nhận trong kỳ",
        "Kết quả giải quyết trong kỳ",
        "",
        "",
        "",
        "",
        "",
        "",
        "Tổng số trễ hạn",
        "Hồ sơ trả lại",
      ],
      [
        "",
        "",
        "",
        "",
        "",
        "Hồ sơ đã giải quyết xong",
        "",
        "",
        "",
        "Hồ sơ đang giải quyết",
        "",
        "",
        "",
        "",
      ],
      [
        "",
        "",
        "",
        "",
        "",
        "Tổng số",
        "Sớm hạn",
        "Đúng hạn",
        "Trễ hạn",
        "Tổng số",
        "Chưa đến hạn",
        "Quá hạn",
        "",
        "",
      ],
    ],
    [100, 10, 90, 80, 50, 28, 2, 20, 19, 1, 3, 2],
  );
  expect(roles).toEqual([
    "",
    "carriedOver.count",
    "receivedInPeriod.count",
    ...settlement.slice(4),
    "overdue.count",
    "returned.count",
  ]);
});

test("digitisation with a rate after each count, and the reuse of data as an indicator of its own", () => {
  const { roles } = read(
    [
      [
        "TT",
        "Đơn vị",
        "Số lượng hồ sơ tiếp nhận trong kỳ",
        "Số hồ sơ được số hóa thành phần hồ sơ",
        "Tỷ lệ (%)",
        "Số hồ sơ đã giải quyết",
        "Số hồ sơ được số hóa kết quả giải quyết",
        "Tỷ lệ (%)",
        "Số hồ sơ tái sử dụng dữ liệu số hóa",
        "Tỷ lệ (%)",
      ],
    ],
    [100, 90, 90, 80, 76, 95, 30, 30],
  );
  expect(roles.slice(1, 6)).toEqual([
    "intakeDigitisation.numerator",
    "intakeDigitisation.rate",
    "settled.count",
    "resultDigitisation.numerator",
    "resultDigitisation.rate",
  ]);
  expect(roles[7]).toBe("custom:Số hồ sơ tái sử dụng dữ liệu số hóa.rate");
});

test("the six groups of Quyết định 766/QĐ-TTg with their highest points in the header", () => {
  const { roles, codes } = read(
    [
      [
        "STT",
        "Xã/phường",
        "Công khai, minh bạch (18 điểm)",
        "Tiến độ giải quyết (20 điểm)",
        "Cung cấp DVC trực tuyến (12 điểm)",
        "Thanh toán trực tuyến (10 điểm)",
        "Mức độ số hóa hồ sơ (22 điểm)",
        "Mức độ hài lòng (18 điểm)",
        "Tổng điểm (100 điểm)",
        "Xếp loại",
      ],
    ],
    [17, 19, 11, 9, 20, 18, 94, "Xuất sắc"],
    "BỘ CHỈ SỐ PHỤC VỤ NGƯỜI DÂN, DOANH NGHIỆP THÁNG 4/2024",
  );
  expect(roles).toEqual([
    "transparency766.points",
    "progress766.points",
    "onlineService766.points",
    "onlinePayment766.points",
    "digitisation766.points",
    "satisfaction766.points",
    "total766.points",
    "",
  ]);
  expect(codes).toEqual([]);
});
