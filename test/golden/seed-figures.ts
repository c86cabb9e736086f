/** Where a figure of a model document is asserted: in a golden text, in a finding of the form check, or why nowhere. */
export type Asserted =
  | { readonly golden: string; readonly text: string }
  | { readonly finding: string }
  | { readonly reason: string };

/** A figure of a model, as it is written there, and where it is asserted. */
export type SeedFigure = readonly [figure: string, asserted: Asserted];

const inText =
  (golden: string) =>
  (text: string): Asserted => ({ golden, text });
const april = inText("commend-remind-2023-04.txt");
const november = inText("raise-criteria-2023-10.txt");
const index = inText("raise-index-2023-04.txt");
const quarter = inText("quarterly-report-2023-q2.txt");
const found = (finding: string): Asserted => ({ finding });
const not = (reason: string): Asserted => ({ reason });

const premises = not(
  "premises and equipment of the one-stop desk: a person's account, a marked field",
);
const demanded = not("a demand in words that no figure of a workbook measures");

/** Every figure of the five models in the order of their text, without numbers of documents, days, sections and years. */
export const seedFigures: Readonly<Record<string, readonly SeedFigure[]>> = {
  "cong-van-bieu-duong-nhac-nho-tu-ky-thang-4-2023.txt": [
    ["95,47", april("khi tiếp nhận đạt 95,47%")],
    ["0,59", april("95,47%, tăng 0,59% so với tháng 3/2023")],
    ["96,95", april("kết quả giải quyết TTHC đạt 96,95%")],
    ["1,47", april("96,95%, tăng 1,47% so với tháng 3/2023")],
    ["04", april("UBND xã Đại Sơn: 04 hồ sơ")],
    ["01", april("Phòng Tài nguyên và Môi trường: 01 hồ sơ")],
    ["02", april("biểu dương 02 cơ quan")],
    ["100", april("trong tháng 4/2023 đạt 100%")],
    ["1/1", april("Phòng Kinh tế và Hạ tầng (tiếp nhận 1/1 hồ sơ")],
    ["4/4", april("tiếp nhận 1/1 hồ sơ, kết quả 4/4 hồ sơ")],
    ["4/4", april("Phòng Văn hoá và Thông tin (4/4 hồ sơ)")],
    ["02", april("Có 02 địa phương")],
    ["82,8", april("UBND xã Tái Sơn (82,80%)")],
    ["4,11", april("(82,80%), tăng 4,11%")],
    ["12,67", april("vẫn thấp hơn 12,67%")],
    ["83,83", april("UBND xã Hưng Đạo (83,83%)")],
    ["5,8", april("(83,83%), tăng 5,80%")],
    ["11,64", april("vẫn thấp hơn 11,64%")],
    ["86,34", april("UBND xã Hà Thanh (86,34%)")],
    ["5,74", april("(86,34%), giảm 5,74%")],
    ["9,13", april("thấp hơn 9,13%")],
    ["88,29", april("UBND xã Văn Tố (88,29%)")],
    ["5,76", april("(88,29%), giảm 5,76%")],
    ["7,18", april("thấp hơn 7,18%")],
    ["08", april("có 08 địa phương chưa thực hiện")],
    ["09", april("Chủ tịch UBND 09 xã, thị trấn nêu trên")],
    ["04", april("đã để phát sinh 04 hồ sơ quá hạn")],
  ],
  "cong-van-nang-cao-tieu-chi-tu-ky-thang-11-2023.txt": [
    ["10", november("theo kết quả 10 tháng đầu năm 2023")],
    ["02", november("trong 02 tháng cuối năm 2023")],
    ["10", november("theo kết quả 10 tháng đầu năm 2023")],
    ["23", november("Hồ sơ quá hạn: 23 hồ sơ")],
    ["8/12", november("23 hồ sơ, xếp thứ 8/12 toàn tỉnh")],
    ["28", november("Hồ sơ tạm dừng: 28 hồ sơ")],
    ["9/12", november("28 hồ sơ, xếp thứ 9/12 toàn tỉnh")],
    ["255", november("giải quyết: 255 hồ sơ")],
    ["10/12", november("255 hồ sơ, xếp thứ 10/12 toàn tỉnh")],
    ["96,70", november("khi tiếp nhận: 96,70%")],
    ["12/12", november("96,70%, xếp thứ 12/12 toàn tỉnh")],
    ["97,41", november("kết quả giải quyết TTHC: 97,41%")],
    ["9/12", november("97,41%, xếp thứ 9/12 toàn tỉnh")],
    ["6/12", november("xếp thứ 6/12 toàn tỉnh")],
    ["100", november("Yêu cầu tỷ lệ thực hiện đạt 100% tổng số hồ sơ phát sinh")],
    ["9", november("trước 9 giờ ngày thứ Hai hằng tuần")],
  ],
  "cong-van-nang-cao-chi-so-tp-hai-duong-2023.txt": [
    ["100", not("dossiers taken into the shared software: no sheet counts those that were not")],
    ["6", index("không muộn hơn 6 giờ làm việc")],
    ["100", index("phấn đấu hồ sơ trực tuyến đạt tỷ lệ 100%")],
    ["100", index("phấn đấu thanh toán trực tuyến đạt tỷ lệ 100%")],
    ["100", index("100% hồ sơ được số hóa đủ thành phần khi tiếp nhận")],
    ["100", index("Số hóa 100% kết quả giải quyết, có chữ ký số")],
    [
      "100",
      not(
        "the share of copies that are electronic: sheets count the copies, not what they could be",
      ),
    ],
    [
      "100",
      not("documents sent through the software for documents: not of administrative procedures"),
    ],
  ],
  "cong-van-thuc-hien-chi-dao-gia-loc-thang-10-2023.txt": [
    ["4", not("months that another body's report speaks of, cited with it")],
  ],
  "bao-cao-quy-2-2023-xa-dong-lac.txt": [
    ["18", quarter("đã công khai 18 thủ tục hành chính mới ban hành")],
    ["139", quarter("thuộc thẩm quyền giải quyết là 139 thủ tục")],
    ["139", quarter("có 139 thủ tục hành chính thuộc 28 lĩnh vực")],
    ["28", quarter("thuộc 28 lĩnh vực")],
    ["34", found("được nêu lại là 34, khác với 28")],
    ["139", quarter("có 139 thủ tục hành chính")],
    ["1022", quarter("đã tiếp nhận 1.022 hồ sơ")],
    ["16", quarter("trực tiếp: 16 hồ sơ")],
    ["986", quarter("trực tuyến: 986 hồ sơ")],
    ["20", quarter("kỳ trước chuyển sang: 20 hồ sơ")],
    ["1098", found("ghi 1.098 nhưng các phần cộng lại được 898 + 109 = 1.007")],
    ["98.53", quarter("1.022 hồ sơ tiếp nhận, đạt tỷ lệ 98,53%")],
    ["898", quarter("trước hạn 898 hồ sơ")],
    ["89.2", quarter("trước hạn 898 hồ sơ (89,18%)")],
    ["109", quarter("đúng hạn 109 hồ sơ")],
    ["10.8", quarter("đúng hạn 109 hồ sơ (10,82%)")],
    ["0", quarter("quá hạn 0 hồ sơ")],
    ["0", quarter("quá hạn 0 hồ sơ (0,00%)")],
    ["09", found("1.007 + 0 + 9 = 1.016")],
    ["1022", found("được nêu lại là 1.022, khác với 986")],
    ["181", found("181 + 790 + 21 + 25 = 1.017")],
    ["790", quarter("chứng thực: 790 hồ sơ")],
    ["21", quarter("bảo trợ xã hội: 21 hồ sơ")],
    ["25", quarter("người có công: 25 hồ sơ")],
    ["999", quarter("Số hóa đầy đủ thành phần hồ sơ khi tiếp nhận 999/")],
    ["99,21", found("99,21% là 999/1.007")],
    ["100", not("procedures taken in at the one-stop desk: a person's account, a marked field")],
    ["45", premises],
    ["3", premises],
    ["1", premises],
    ["3", premises],
    ["300.000", premises],
    ["1", premises],
    ["986", quarter("Tiếp nhận trực tuyến 986/1.002 hồ sơ")],
    ["999", quarter("khi tiếp nhận 999/1.022 hồ sơ, đạt tỷ lệ 97,75%")],
    ["99.21", found("99,21% là 999/1.007")],
    ["100", not("signed results: stated without their counts; the form has a line for them")],
    ["232", quarter("Đã nhận 232 phiếu")],
    ["232", quarter("trong đó 232 phiếu đánh giá tốt, đạt tỷ lệ 100,00%")],
    ["0", quarter("qua dịch vụ bưu chính công ích 0 hồ sơ")],
    ["100", not("procedures with a written process: a person's account, a marked field")],
    ["100", not("dossiers along the written process: a person's account, a marked field")],
    ["01", found("được nêu lại là 1, khác với 0")],
    ["100", demanded],
    ["98", demanded],
  ],
};
