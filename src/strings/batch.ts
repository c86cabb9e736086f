/** What each argument of the batch command expects, for the sentence of a refused one. */
export const argumentExpectations = {
  input: "ít nhất một tệp .xlsx làm đầu vào",
  period: "kỳ dạng 2023-04, 2023-Q2, 2023-W17, 2023 hoặc 2023-01/2023-10",
  document: (kinds: string) => `một trong các loại văn bản: ${kinds}`,
  ledgerIssued: "đi kèm --out, vì sổ theo dõi nhắc nhở được ghi vào tệp kết quả",
  trend: "đi kèm --out, vì biểu đồ được vẽ trong tệp kết quả",
  template: "đi kèm --docx, vì tệp mẫu được điền thành tệp Word đó",
  option: (options: string) => `một trong các tham số: ${options}`,
  otherThanInput: "một tệp khác với tệp đầu vào, vì tệp đầu vào chỉ được đọc",
} as const;

/** Progress of the batch, one line an input. */
export const batchProgress = {
  failed: (file: string, sentence: string) => `${file}: ${sentence}`,
  done: (step: { place: string; file: string; period: string; units: number; findings: number }) =>
    `[${step.place}] ${step.file}: ${step.period}, ${step.units} đơn vị, ${step.findings} điểm cần xem`,
  timeline: (line: { first: string; last: string; periods: number; missing: string }) =>
    `Đọc chung ${line.periods} kỳ, từ ${line.first} đến ${line.last}; ${line.missing === "" ? "không thiếu kỳ nào" : `còn thiếu: ${line.missing}`}`,
} as const;

/** The sentence for a defect of ours: it names what to send, never a stack. */
export const defectSentence = (detail: string): string =>
  `Chương trình gặp lỗi ngoài dự kiến (${detail}); chưa ghi gì cả, hãy gửi thông báo này kèm tệp đầu vào cho người hỗ trợ kỹ thuật.`;
