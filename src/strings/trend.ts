/** Texts of the sheet that shows how a figure, or a rank, went over the periods. */
export const trendTexts = {
  title: (indicator: string) => `DIỄN BIẾN QUA CÁC KỲ: ${indicator}`,
  rankTitle: (indicator: string) => `THỨ HẠNG QUA CÁC KỲ: ${indicator}`,
  range: (first: string, last: string, periods: number) =>
    `Từ ${first} đến ${last} (${periods} kỳ); ô trống là kỳ chưa có số liệu hoặc không phát sinh.`,
  legend:
    "▲ nền xanh: tốt nhất nhóm trong kỳ; ▼ nền vàng: dưới bình quân của kỳ; ▼▼ nền đỏ nhạt: kém nhất nhóm trong kỳ.",
  rankLegend: "▲ nền xanh: đứng đầu nhóm trong kỳ; ▼▼ nền đỏ nhạt: đứng cuối nhóm trong kỳ.",
  chartData: "SỐ LIỆU CỦA BIỂU ĐỒ",
  heatTable: "BẢNG NHIỆT CỦA TẤT CẢ ĐƠN VỊ",
  line: "Đường",
  rank: "Hạng",
  unit: "Đơn vị",
  group: "Nhóm",
  change: "Tăng, giảm",
  below: "Kỳ liền dưới bình quân",
  worse: "Kỳ liền kém đi",
  average: "Bình quân chung",
  groupAverage: (group: string) => `Bình quân: ${group}`,
  periodAxis: "Kỳ",
  rateAxis: "Tỷ lệ (%)",
  pointsAxis: "Điểm",
  countAxis: "Số lượng",
  rankAxis: "Hạng",
  overall: "Điểm xếp hạng chung",
} as const;

/** Names of the sheets of trends, within Excel's 31 characters. */
export const trendSheetNames = {
  figure: (period: string) => `Diễn biến ${period}`,
  rank: (period: string) => `Thứ hạng ${period}`,
} as const;

/** The chart's name on its sheet, by which it is found again. */
export const trendChartName = "Diễn biến";
