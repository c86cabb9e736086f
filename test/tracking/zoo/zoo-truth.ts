import { createRandom } from "./random";

/** The figures of one unit in one month, by role; rates in per cent, exact. */
export type Figures = Readonly<Record<string, number>>;

/** A unit as it really is. */
export interface ZooUnit {
  readonly key: string;
  readonly prefix: string;
  readonly properName: string;
  readonly group: "departments" | "communes";
}

/** What a generated workbook means, whatever it looks like. */
export interface ZooTruth {
  readonly units: readonly ZooUnit[];
  /** By period id, then by unit in order. */
  readonly months: ReadonlyMap<string, readonly Figures[]>;
}

const divisions = ["Tư pháp", "Nội vụ", "Tài chính - Kế hoạch", "Văn hoá và Thông tin"];
const communes = [
  "Tái Sơn",
  "Đại Hợp",
  "Văn Tố",
  "Hoà Bình",
  "Quý Lộc",
  "Thuỷ Xuân",
  "Cẩm Giàng",
  "Cẩm Giang",
];

/** Four divisions, six communes, a township and a ward, with sound figures for each month. */
export function createTruth(seed: number, periods: readonly string[]): ZooTruth {
  const random = createRandom(seed);
  const units: ZooUnit[] = [
    ...divisions.map((name): ZooUnit => unit("Phòng", "division", name, "departments")),
    ...communes.slice(0, 6).map((name) => unit("Xã", "commune", name, "communes")),
    unit("Thị trấn", "township", "Cẩm Giàng", "communes"),
    unit("Phường", "ward", "Cẩm Giang", "communes"),
  ];
  const months = new Map(periods.map((period) => [period, units.map(() => createFigures(random))]));
  return { units, months };
}

function unit(prefix: string, kind: string, properName: string, group: ZooUnit["group"]): ZooUnit {
  const spelling: Readonly<Record<string, string>> = {
    "Tài chính - Kế hoạch": "tài chính-kế hoạch",
    "Văn hoá và Thông tin": "văn hóa và thông tin",
    "Hoà Bình": "hòa bình",
    "Thuỷ Xuân": "thủy xuân",
  };
  const key = `${kind} ${spelling[properName] ?? properName.toLocaleLowerCase("vi")}`;
  return { key, prefix, properName, group };
}

function createFigures(random: (limit: number) => number): Figures {
  const online = 900 + random(900);
  const direct = 1 + random(90);
  const carried = random(20);
  const received = online + direct + carried;
  const late = random(4);
  const early = 300 + random(400);
  const onTime = 50 + random(100);
  const settled = early + onTime + late;
  const taken = online + direct;
  const digitised = taken - random(60);
  const results = settled - random(50);
  const due = 20 + random(300);
  const paid = random(due + 1);
  return {
    "received.count": received,
    "receivedOnline.count": online,
    "receivedDirect.count": direct,
    "carriedOver.count": carried,
    "settled.count": settled,
    "settledEarly.count": early,
    "settledOnTime.count": onTime,
    "settledLate.count": late,
    "intakeDigitisation.denominator": taken,
    "intakeDigitisation.numerator": digitised,
    "intakeDigitisation.rate": (digitised / taken) * 100,
    "resultDigitisation.denominator": settled,
    "resultDigitisation.numerator": results,
    "resultDigitisation.rate": (results / settled) * 100,
    "onlinePayment.denominator": due,
    "onlinePayment.numerator": paid,
    "onlinePayment.rate": (paid / due) * 100,
    "overdue.count": late,
    "returned.count": random(9),
    "transparency766.points": 10 + random(800) / 100,
    "progress766.points": 10 + random(1000) / 100,
    "total766.points": 60 + random(3900) / 100,
  };
}
