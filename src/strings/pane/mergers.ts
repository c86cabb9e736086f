import { bilingual } from "./language";

/** Units that were merged or renamed, as the settings and the remedy of a finding ask for them. */
export const mergerTexts = bilingual(
  {
    action: "Khai báo sáp nhập, đổi tên",
    question: "Đơn vị nào đã sáp nhập, đổi tên?",
    help: "Số kỳ trước của đơn vị mới là tổng của các đơn vị cũ; không khai báo thì không so sánh qua ngày sáp nhập.",
    entry: (from: string, to: string, since: string) => `${from} → ${to}, từ ${since}`,
    from: "Đơn vị cũ (mỗi dòng một đơn vị)",
    to: "Đơn vị mới",
    since: "Từ ngày",
    add: "Thêm sáp nhập",
    incomplete: "Cần đủ đơn vị cũ, đơn vị mới và ngày.",
  },
  {
    action: "Enter a merger or renaming",
    question: "Which units were merged or renamed?",
    help: "The earlier figures of the new unit are the sum of the old ones'; without an entry nothing is compared across the day.",
    entry: (from: string, to: string, since: string) => `${from} → ${to}, since ${since}`,
    from: "Old units (one a line)",
    to: "New unit",
    since: "Since",
    add: "Add the merger",
    incomplete: "Old units, the new unit and the day are all needed.",
  },
);
