import { bilingual } from "./language";

/** The states in which there is no ranking to show: each says what is the case and what to do next. */
export const stateTexts = bilingual(
  {
    first: {
      title: "Chào anh/chị",
      body: "Mở tệp có biểu theo dõi TTHC (mỗi đơn vị một dòng) rồi bấm “Tính xếp hạng”. Số liệu không rời khỏi máy này.",
    },
    nothingFound: {
      title: "Chưa thấy biểu theo dõi nào",
      body: "Không trang nào có bảng với mỗi đơn vị một dòng và các cột số hồ sơ. Hãy mở đúng tệp theo dõi rồi bấm “Đọc lại”.",
      offer: "Hoặc tạo biểu trống của một tháng để nhập:",
      month: "Tháng",
      year: "Năm",
      blank: "Tạo biểu trống",
      wrong: "Tháng không hợp lệ: xem lại tháng và năm.",
    },
    noUnits: {
      title: "Biểu chưa có số liệu",
      body: "Đã thấy biểu nhưng chưa có đơn vị nào có số liệu. Nhập số liệu rồi bấm “Đọc lại”.",
    },
    periodUnknown: {
      title: "Chưa rõ biểu này của kỳ nào",
      body: "Tên trang và tiêu đề không nói rõ tháng, quý hay tuần. Hãy cho biết kỳ của biểu:",
      kind: "Loại kỳ",
      month: "Tháng",
      quarter: "Quý",
      week: "Tuần",
      wholeYear: "Cả năm",
      span: "Lũy kế từ tháng 1",
      number: "Số",
      toMonth: "đến tháng",
      year: "Năm",
      use: "Dùng kỳ này",
      wrong: "Kỳ không hợp lệ: xem lại số và năm.",
    },
    noExcel: {
      title: "Bảng này chạy trong Excel",
      body: "Trang đang mở trong trình duyệt nên không có bảng tính để đọc. Hãy mở Excel, vào thẻ Trang đầu và bấm “Mở bảng”.",
    },
    oldExcel: {
      title: "Excel này chưa đủ mới",
      body: (version: string) =>
        `Tiện ích cần Excel 2021, Microsoft 365 hoặc Excel trên web; máy này đang dùng bản ${version}. Hãy cập nhật Office (Tệp ▸ Tài khoản ▸ Tùy chọn cập nhật) hoặc nhờ bộ phận công nghệ thông tin.`,
      unknown: "không rõ",
    },
    broken: {
      title: "Bảng gặp lỗi khi hiển thị",
      body: "Bảng tính không bị ảnh hưởng. Hãy mở lại bảng này; nếu còn lỗi, gửi dòng dưới đây cho người phụ trách tiện ích:",
    },
    failedTitle: "Chưa thực hiện được",
    writeFailedTitle: "Chưa ghi được",
    undoFailedTitle: "Chưa hoàn tác được",
    where: (place: string) => `Tại: ${place}`,
  },
  {
    first: {
      title: "Welcome",
      body: "Open a workbook with a tracking sheet (one row a unit) and click “Compute ranking”. No data leaves this machine.",
    },
    nothingFound: {
      title: "No tracking sheet was found",
      body: "No sheet holds a table with one row a unit and columns of dossier counts. Open the right file, then click “Read again”.",
      offer: "Or make a blank form of a month to fill in:",
      month: "Month",
      year: "Year",
      blank: "Make a blank form",
      wrong: "No such month: check the month and the year.",
    },
    noUnits: {
      title: "The sheet has no figures yet",
      body: "A sheet was found, but no unit has figures. Enter them, then click “Read again”.",
    },
    periodUnknown: {
      title: "The period of this sheet is unclear",
      body: "Neither the sheet's name nor its title says a month, quarter or week. Which period is it?",
      kind: "Kind of period",
      month: "Month",
      quarter: "Quarter",
      week: "Week",
      wholeYear: "Whole year",
      span: "Cumulative from January",
      number: "Number",
      toMonth: "to month",
      year: "Year",
      use: "Use this period",
      wrong: "No such period: check the number and the year.",
    },
    noExcel: {
      title: "This pane runs inside Excel",
      body: "It was opened in a browser, where there is no workbook to read. Open Excel, go to Home and click “Open pane”.",
    },
    oldExcel: {
      title: "This Excel is too old",
      body: (version: string) =>
        `The add-in needs Excel 2021, Microsoft 365 or Excel on the web; this is version ${version}. Update Office (File ▸ Account ▸ Update options) or ask your IT department.`,
      unknown: "unknown",
    },
    broken: {
      title: "The pane could not be shown",
      body: "The workbook is not affected. Reopen this pane; if it fails again, send this line to whoever maintains the add-in:",
    },
    failedTitle: "That could not be done",
    writeFailedTitle: "Not written",
    undoFailedTitle: "Not undone",
    where: (place: string) => `At: ${place}`,
  },
);
