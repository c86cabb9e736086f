import { bilingual } from "./language";

/** What was issued so far, and taking it back. */
export const ledgerPaneTexts = bilingual(
  {
    title: (n: number) => `Đã ban hành (${n})`,
    none: "Chưa văn bản nào được ghi vào sổ theo dõi nhắc nhở.",
    help: "Văn bản ghi nhầm thì rút lại: dòng vẫn còn trong sổ với lý do, nhưng không tính vào lần nhắc nhở.",
    document: (kind: string, period: string) => `${kind} – ${period}`,
    entry: (unit: string, ground: string, level: number) =>
      level === 0 ? `${unit}: ${ground}, đã đề nghị` : `${unit}: ${ground}, lần ${level}`,
    withdraw: "Rút khỏi sổ",
    withdrawOf: (title: string) => `Rút khỏi sổ: ${title}`,
    keep: "Giữ trong sổ",
    reason: "Lý do",
    reasonHint: "Ví dụ: văn bản chưa được ký",
    reasonNeeded: "Cần ghi lý do; lý do được lưu trong sổ.",
    by: "Người rút (nếu ghi)",
    withdrawn: (n: number) => `Đã rút ${n} dòng; lý do được ghi trong sổ theo dõi nhắc nhở.`,
  },
  {
    title: (n: number) => `Issued (${n})`,
    none: "No document has been entered in the reminder ledger yet.",
    help: "What was entered by mistake is taken back: its row stays in the ledger with the reason, but no longer counts.",
    document: (kind: string, period: string) => `${kind} – ${period}`,
    entry: (unit: string, ground: string, level: number) =>
      level === 0 ? `${unit}: ${ground}, asked` : `${unit}: ${ground}, no. ${level}`,
    withdraw: "Take back",
    withdrawOf: (title: string) => `Take back: ${title}`,
    keep: "Keep it",
    reason: "Reason",
    reasonHint: "For example: the letter was not signed",
    reasonNeeded: "A reason is needed; it is kept in the ledger.",
    by: "Taken back by (if named)",
    withdrawn: (n: number) => `Took ${n} rows back; the reason stands in the reminder ledger.`,
  },
);
