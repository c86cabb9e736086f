import type { Settings } from "../domain/settings";
import { formatMarkedField, formTexts, markedFields } from "../strings/letter/form";
import {
  afterPlacePattern,
  areaAbbreviations,
  committeeAlonePattern,
  committeeInFull,
  committeePattern,
  levelWords,
  nationalHeadingPattern,
  officeNames,
  placePattern,
  unitWords,
} from "../strings/letter/unit-words";
import type { Run, Text } from "./letter";

/** The issuing body as the parts of a document name it. */
export interface AuthorityNames {
  readonly superior: string | null;
  /** The lines of the letterhead, in capitals: "ỦY BAN NHÂN DÂN", "HUYỆN TỨ KỲ". */
  readonly lines: readonly Text[];
  readonly place: Run;
  /** Its area's common noun, "huyện"; by the level where the name does not say. */
  readonly word: string;
  /** "UBND huyện": how the text speaks of it. */
  readonly short: string;
  /** "UBND huyện Tứ Kỳ", or a marked field. */
  readonly full: Run;
  /** The committee's office, "Văn phòng HĐND và UBND huyện"; of a province "Văn phòng UBND tỉnh". */
  readonly office: string;
  /** The office in its own letterhead, under the committee's name. */
  readonly officeLine: string;
  readonly abbreviation: string;
  readonly drafter: string;
}

interface Place {
  readonly word: string;
  readonly name: string;
}

/**
 * The issuer from the settings, else from the title rows of the tracking sheet, else as marked fields. Of several
 * committees among the titles the last one issues; the one before it is not taken as its superior. A committee that a
 * title only mentions ("Kèm theo công văn của UBND tỉnh …") issues where none stands as a letterhead.
 */
export function resolveAuthority(settings: Settings, titles: readonly string[]): AuthorityNames {
  const {
    superior,
    name = "",
    place: seat,
    abbreviation = formTexts.defaultAbbreviation,
    drafter = formTexts.defaultDrafter,
  } = settings.authority;
  const stated = name.trim();
  const place = findPlace(stated === "" ? titles : [stated]);
  const word = place?.word ?? levelWords[settings.level];
  const office = officeNames[isProvincial(settings, word) ? "province" : "other"];
  return {
    superior: superior?.toLocaleUpperCase("vi") ?? null,
    lines: letterheadLines(stated, place),
    place: placeRun(seat, place),
    word,
    short: `${unitWords.committee} ${word}`,
    full: fullName(stated, place),
    office: `${office.inText} ${word}`,
    officeLine: office.inLetterhead,
    abbreviation,
    drafter,
  };
}

/** A city may be a district's or a province's equal: then the level says. */
function isProvincial({ level }: Settings, word: string): boolean {
  return level === "province" || word === levelWords.province;
}

function findPlace(titles: readonly string[]): Place | null {
  const lines = titles.flatMap((title) => title.normalize("NFC").split(/\r?\n/u)).map(tidy);
  const found = lines.flatMap((line, index) => {
    const alone = committeeAlonePattern.test(lines[index - 1] ?? "")
      ? placePattern.exec(line)
      : null;
    const [, before = "", word = "", name = ""] =
      committeePattern.exec(line) ?? (alone === null ? [] : ["", "", ...alone.slice(1)]);
    const place = placeOf(word, name);
    return place === null ? [] : [{ ...place, isHead: before.trim() === "" }];
  });
  return found.filter(({ isHead }) => isHead).at(-1) ?? found.at(-1) ?? null;
}

/** A place from its words in a title, without what follows the name there; null where no name is left. */
function placeOf(word: string, name: string): Place | null {
  const noun = lower(word).replace(".", "");
  const proper = name.replace(afterPlacePattern, "").trim();
  if (proper === "") return null;
  return { word: areaAbbreviations[noun] ?? noun, name: inTitleCase(proper) };
}

function tidy(line: string): string {
  return line.replace(nationalHeadingPattern, "").replaceAll(/\s+/gu, " ").trim();
}

function lower(text: string): string {
  return text.toLocaleLowerCase("vi");
}

/** A proper name as it is spelt in running text; a name that is not all capitals is left as it was written. */
function inTitleCase(name: string): string {
  if (name !== name.toLocaleUpperCase("vi")) return name;
  return lower(name).replaceAll(/(^|[\s-])(\p{L})/gu, (_, gap: string, letter: string) => {
    return gap + letter.toLocaleUpperCase("vi");
  });
}

/** Places called by a number are named in full (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4.a). */
function placeName({ word, name }: Place): string {
  return /^\d/u.test(name) ? `${inTitleCase(word.toLocaleUpperCase("vi"))} ${name}` : name;
}

function placeRun(seat: string | undefined, place: Place | null): Run {
  if (seat !== undefined) return { text: seat };
  if (place !== null) return { text: placeName(place) };
  return { text: formatMarkedField(markedFields.place), field: true };
}

function letterheadLines(stated: string, place: Place | null): readonly Text[] {
  if (place !== null) {
    const area = `${place.word} ${place.name}`.toLocaleUpperCase("vi");
    return [[{ text: committeeInFull }], [{ text: area }]];
  }
  if (stated !== "") return [[{ text: stated.toLocaleUpperCase("vi") }]];
  return [[{ text: formatMarkedField(markedFields.issuer), field: true }]];
}

function fullName(stated: string, place: Place | null): Run {
  if (place !== null) return { text: `${unitWords.committee} ${place.word} ${place.name}` };
  if (stated !== "") return { text: stated };
  return { text: formatMarkedField(markedFields.issuer), field: true };
}
