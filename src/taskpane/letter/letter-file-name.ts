import { formatPeriodId } from "../../domain/period/calendar";
import type { Letter } from "../../letter/letter";
import type { Language } from "../../strings/pane/language";
import { letterTexts } from "../../strings/pane/letter";

/** The name of a document's Word file: its kind and its period, without what a file's name can't hold. */
export function letterFileName(language: Language, { kind, period }: Letter): string {
  return `${letterTexts[language].kinds[kind]} ${formatPeriodId(period)}.docx`.replaceAll("/", "_");
}
