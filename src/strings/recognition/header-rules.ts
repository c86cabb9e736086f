import { phrases as p } from "./header-phrases";

/** One way to recognise what a column is about: one phrase of every list in `all`, none of `none`. */
export interface HeaderRule {
  readonly subject: string;
  readonly all: readonly (readonly string[])[];
  readonly none?: readonly string[];
  /** Holds only where the words are few: a match that deserves to be reported as a guess. */
  readonly weak?: true;
}

/** What is counted beside the dossiers received and settled: a header that names it counts neither. */
const digital = [
  ...p.digitise,
  ...p.payOnline,
  ...p.copies,
  ...p.signed,
  ...p.lateAcceptance,
  ...p.waiting,
  ...p.apart,
  ...p.complaints,
  "khảo sát",
  "hài lòng",
  "giờ",
  "giờ làm việc",
];
const inTime = [...p.early, ...p.onTime, ...p.onTrack, ...p.late];
const notOnline = [...digital, ...p.direct, ...p.post, ...inTime, ...p.pending];
const channels = [...p.online, ...p.direct, ...p.post];

/** Rules for counts and rates. The longest phrases win, lower headers before higher ones. */
export const headerRules: readonly HeaderRule[] = [
  { subject: "received", all: [p.reception], none: digital },
  { subject: "received", all: [p.dossiers], none: digital, weak: true },
  { subject: "receivedOnline", all: [p.online, p.reception], none: notOnline },
  { subject: "receivedOnline", all: [p.online], none: [...notOnline, ...p.settled] },
  { subject: "receivedDirect", all: [p.direct], none: [...digital, ...p.post, ...p.online] },
  { subject: "receivedDirect", all: [p.direct, p.reception], none: [...digital, ...p.post] },
  { subject: "receivedPostal", all: [p.post, p.reception], none: [...digital, ...p.direct] },
  { subject: "receivedDirectOrPostal", all: [p.direct, p.post], none: digital },
  { subject: "receivedDirectOrPostal", all: [p.direct, p.post, p.reception], none: digital },
  { subject: "receivedInPeriod", all: [p.inPeriod, p.reception], none: [...digital, ...channels] },
  { subject: "carriedOver", all: [p.carried], none: digital },
  { subject: "carriedOver", all: [p.carried, p.reception], none: digital },
  { subject: "carriedOver", all: [["tồn"], p.reception], none: [...digital, ...p.settled] },
  { subject: "settled", all: [p.settled], none: digital },
  {
    subject: "settled",
    all: [p.settling],
    none: [...digital, ...p.pending, "phải giải quyết"],
    weak: true,
  },
  { subject: "settledEarly", all: [p.early], none: digital },
  { subject: "settledEarly", all: [p.early, p.settled], none: digital },
  { subject: "settledEarly", all: [p.early, p.settling], none: digital },
  { subject: "settledOnTime", all: [p.onTime], none: [...digital, ...p.pending] },
  { subject: "settledOnTime", all: [p.onTime, p.settled], none: [...digital, ...p.pending] },
  { subject: "settledOnTime", all: [p.onTime, p.settling], none: [...digital, ...p.pending] },
  { subject: "settledOnTime", all: [["đúng"], p.settled], none: [...digital, ...p.early] },
  { subject: "settledEarlyOrOnTime", all: [p.earlyOrOnTime], none: digital },
  { subject: "settledEarlyOrOnTime", all: [p.earlyOrOnTime, p.settled], none: digital },
  { subject: "settledEarlyOrOnTime", all: [p.earlyOrOnTime, p.settling], none: digital },
  { subject: "settledLate", all: [p.late, p.settled], none: [...digital, ...p.pending] },
  { subject: "settledLate", all: [p.late, p.settling], none: [...digital, ...p.pending] },
  {
    subject: "settledLate",
    all: [p.late, p.handedOut],
    none: [...digital, ...p.pending, ...p.returned],
  },
  { subject: "pending", all: [p.pending], none: [...digital, ...inTime] },
  { subject: "pendingOnTrack", all: [p.onTrack], none: [...digital, ...p.settled] },
  { subject: "pendingOnTrack", all: [p.onTrack, p.pending], none: digital },
  { subject: "pendingOnTrack", all: [p.onTime, p.pending], none: digital },
  {
    subject: "pendingDue",
    all: [p.due, p.pending],
    none: [...digital, ...p.onTrack, ...p.settled],
  },
  { subject: "pendingOverdue", all: [p.late, p.pending], none: [...digital, "chưa quá hạn"] },
  { subject: "overdue", all: [p.late], none: [...digital, "chưa quá hạn"] },
  { subject: "suspended", all: [p.suspended], none: digital },
  { subject: "returned", all: [p.returned], none: digital },
  { subject: "lateAcceptance", all: [p.lateAcceptance], none: p.digitise },
  {
    subject: "complaints",
    all: [p.complaints],
    none: [...p.digitise, ...p.settled, ...p.pending, ...p.late, ...p.onTime],
  },
  { subject: "postal", all: [p.post], none: [...digital, ...p.direct] },
  { subject: "electronicCopies", all: [p.copies], none: p.toDate },
  { subject: "electronicCopies", all: [p.copies, p.inPeriod], none: p.toDate },
  { subject: "electronicCopies", all: [p.copiesWeak], none: p.toDate, weak: true },
  { subject: "electronicCopiesYear", all: [p.copies, p.toDate] },
  { subject: "electronicCopiesYear", all: [p.copiesWeak, p.toDate], weak: true },
  { subject: "intakeDigitisation", all: [p.digitise, p.intake], none: p.apart },
  {
    subject: "intakeDigitisation",
    all: [p.digitise, p.intakeWeak],
    none: [...p.result, ...p.apart],
  },
  {
    subject: "intakeDigitisation",
    all: [p.digitise],
    none: [...p.result, ...p.resultWeak, ...p.apart],
    weak: true,
  },
  { subject: "resultDigitisation", all: [p.digitise, p.result], none: p.apart },
  {
    subject: "resultDigitisation",
    all: [p.digitise, p.resultWeak],
    none: [...p.intake, ...p.apart],
  },
  { subject: "onlinePayment", all: [p.payOnline], none: p.direct },
  { subject: "onlinePayment", all: [p.payOnline, p.payDue], none: p.direct },
  { subject: "onlinePayment", all: [p.payDue], none: [...p.digitise, ...p.direct] },
  { subject: "onlinePayment", all: [["thanh toán", "thanh toán hồ sơ"], p.online], none: p.direct },
  {
    subject: "onlinePayment",
    all: [["thanh toán", "thanh toán hồ sơ"]],
    none: [...p.direct, ...p.digitise, "tiền mặt"],
    weak: true,
  },
  { subject: "onTime", all: [p.progress], none: digital },
  { subject: "onTime", all: [p.progress, p.onTime], none: digital },
  { subject: "satisfaction", all: [p.satisfaction], none: p.digitise },
  { subject: "signedResults", all: [p.signed] },
  { subject: "signedResults", all: [p.signed, p.resultWeak] },
];

/** Rules for points of Quyết định 766/QĐ-TTg, tried only where a sheet or a header speaks of points. */
export const pointRules: readonly HeaderRule[] = [
  { subject: "transparency766", all: [p.transparency] },
  { subject: "progress766", all: [p.progress] },
  { subject: "progress766", all: [p.earlyOrOnTime] },
  { subject: "progress766", all: [p.onTime] },
  { subject: "onlineService766", all: [p.onlineService], none: p.payOnline },
  { subject: "onlineService766", all: [p.online], none: [...p.payOnline, ...p.digitise] },
  { subject: "onlinePayment766", all: [p.payOnline] },
  { subject: "digitisation766", all: [p.digitise] },
  { subject: "satisfaction766", all: [p.satisfaction] },
  {
    subject: "total766",
    all: [p.grandTotal],
    none: [...p.transparency, ...p.payOnline, ...p.satisfaction, ...p.progress, ...p.digitise],
  },
];

/** The rate that a count becomes where its column holds rates ("Trực tuyến" over 97,5). Others have none. */
export const rateOfCount: Readonly<Record<string, string>> = {
  receivedOnline: "onlineSubmission",
  received: "onlineSubmission",
  settled: "settlement",
  settledOnTime: "onTime",
  settledEarlyOrOnTime: "onTime",
};

/** Words by which a column of a rate's group is its numerator, by indicator. */
export const numeratorWords: Readonly<Record<string, readonly string[]>> = {
  intakeDigitisation: p.digitise,
  resultDigitisation: p.digitise,
  onlinePayment: [...p.payOnline, "đã thanh toán", ...p.online],
  onTime: [...p.earlyOrOnTime, ...p.onTime, ...p.early],
  onlineSubmission: p.online,
  satisfaction: p.satisfaction,
  signedResults: p.signed,
  settlement: p.settled,
};
