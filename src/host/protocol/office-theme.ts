/** The looks of Office that the host can announce; "highContrast" is the black contrast theme of Windows. */
export type OfficeThemeName = "white" | "black" | "highContrast";

/** As the library asks for them: red, green and blue as one number. */
interface OfficeThemeColors {
  readonly bodyBackgroundColor: number;
  readonly bodyForegroundColor: number;
  readonly controlBackgroundColor: number;
  readonly controlForegroundColor: number;
}

/** The colours of Office in each of its looks, as installed Excels tell them. */
export const officeThemes: Readonly<Record<OfficeThemeName, OfficeThemeColors>> = {
  white: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x262626,
    controlBackgroundColor: 0xffffff,
    controlForegroundColor: 0x444444,
  },
  black: {
    bodyBackgroundColor: 0x212121,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x0a0a0a,
    controlForegroundColor: 0xe1e1e1,
  },
  highContrast: {
    bodyBackgroundColor: 0x000000,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x000000,
    controlForegroundColor: 0xffffff,
  },
};
