import type { OfficeThemeName } from "./office-theme";

/** How numbers are written where the host stands. */
interface HostCulture {
  /** BCP 47: "vi-VN", "en-US". */
  readonly name: string;
  readonly decimalSeparator: string;
  readonly thousandsSeparator: string;
}

/** What may be switched while the host runs; the defaults are desktop Excel of today, in English, undisturbed. */
export interface HostSettings {
  /** The n of the highest ExcelApi 1.n that is announced and answered (1 to 15: the build of office.js ends there). */
  apiMinor: number;
  /** Decides the limits: only Excel on the web refuses requests and responses above 5 MB. */
  platform: "Windows" | "Mac" | "Web";
  culture: HostCulture;
  /** Somebody is typing into a cell: requests fail, or wait when they were made with `delayForCellEdit`. */
  isEditingCell: boolean;
  /** A modal dialog of Excel's is open: writes fail. */
  isDialogOpen: boolean;
  /** Another workbook has the focus: what needs the focus fails. */
  isOtherWorkbookInFront: boolean;
  /** The look of Office, told to a library when it starts. */
  theme: OfficeThemeName;
  /** Milliseconds that an answer takes. */
  latency: number;
}

const CULTURES: readonly HostCulture[] = [
  { name: "vi-VN", decimalSeparator: ",", thousandsSeparator: "." },
  { name: "en-US", decimalSeparator: ".", thousandsSeparator: "," },
  { name: "de-DE", decimalSeparator: ",", thousandsSeparator: "." },
];

/** The separators of a culture; those of en-US for a name that the host does not know. */
export function cultureOf(name: string): HostCulture {
  const known = CULTURES.find((culture) => culture.name === name);
  return known ?? { name, decimalSeparator: ".", thousandsSeparator: "," };
}

/** The settings of a host of which the test says nothing. */
export function defaultSettings(): HostSettings {
  return {
    apiMinor: 15,
    platform: "Windows",
    culture: cultureOf("en-US"),
    isEditingCell: false,
    isDialogOpen: false,
    isOtherWorkbookInFront: false,
    theme: "white",
    latency: 0,
  };
}
