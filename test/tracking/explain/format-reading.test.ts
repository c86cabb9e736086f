import { formatReading } from "../../../src/tracking/explain/format-reading";
import { gridOf, readGrids } from "../../support/grids";

test("rows, groups and columns are told with their reasons", () => {
  const { sheets } = readGrids([
    gridOf("Tháng 4.2023", [
      ["BIỂU THEO DÕI"],
      ["STT", "Đơn vị", "Tiếp nhận", "Tỷ lệ số hóa TPHS", "Cuộc họp"],
      [1, "Xã A", 10, 0.95, 3],
      [2, "Xã B", 20, 0.9, 4],
      ["", "Tổng cộng", 30, "", 7],
    ]),
  ]);
  expect(sheets.flatMap((sheet) => formatReading(sheet))).toEqual([
    "Trang “Tháng 4.2023”: biểu theo dõi",
    "  Dòng 1: tiêu đề",
    "  Dòng 2: tiêu đề cột",
    "  Dòng 3–4: đơn vị",
    "  Dòng 5: tổng cộng",
    "  Kỳ: tháng 4/2023 (đọc từ tên trang)",
    "  Nhóm communes: 2 đơn vị",
    "  Cột A “STT”: số thứ tự, vì vị trí trong bảng",
    "  Cột B “Đơn vị”: tên đơn vị, vì vị trí trong bảng",
    "  Cột C “Tiếp nhận”: Hồ sơ tiếp nhận, vì tiêu đề có chữ “tiếp nhận”",
    "  Cột D “Tỷ lệ số hóa TPHS”: Tỷ lệ số hóa đầy đủ thành phần hồ sơ khi tiếp nhận (tỷ lệ ghi sẵn), vì tiêu đề có chữ “số hóa, tphs”; không có số nào lớn hơn 1 nên là phân số",
    "  Cột E “Cuộc họp”: chưa nhận ra, không dùng, vì không có chữ nào quen thuộc ở tiêu đề",
    "  Lưu ý: Ô E2 trang “Tháng 4.2023”: chưa nhận ra cột “Cuộc họp” nên không dùng số liệu của cột này; nếu cần, hãy chỉ rõ nội dung cột trong cài đặt.",
  ]);
});

test("a sheet that is left alone is told in one line", () => {
  const { sheets } = readGrids([gridOf("Hướng dẫn", [["Nhập số liệu vào cột Đơn vị"]])]);
  expect(sheets.flatMap((sheet) => formatReading(sheet))).toEqual([
    "Trang “Hướng dẫn”: không có tiêu đề cột của bảng theo dõi, bỏ qua",
  ]);
});
