import type { Block, Letter, LetterTable, Text } from "../../letter/letter";
import { addresseeLines, distributionLines } from "../../letter/text/letter-text";
import { formTexts } from "../../strings/letter/form";

/** Text that was typed by somebody, made harmless inside markup. */
function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function runsHtml(runs: Text): string {
  return runs
    .map((run) => {
      const text = escapeHtml(run.text);
      const slanted = run.italic === true ? `<i>${text}</i>` : text;
      return run.bold === true ? `<b>${slanted}</b>` : slanted;
    })
    .join("");
}

function linesHtml(lines: readonly string[]): string {
  return lines.map(escapeHtml).join("<br>");
}

function tableHtml({ head, rows, alignments }: LetterTable): string {
  const cell = (tag: string, html: string, column: number) =>
    `<${tag} align="${alignments[column] ?? "left"}">${html}</${tag}>`;
  const headRow = head.map((title, column) => cell("th", escapeHtml(title), column)).join("");
  const bodyRows = rows
    .map(
      (row) => `<tr>${row.map((text, column) => cell("td", runsHtml(text), column)).join("")}</tr>`,
    )
    .join("");
  return `<table border="1" cellspacing="0" cellpadding="3"><tr>${headRow}</tr>${bodyRows}</table>`;
}

function blockHtml(block: Block): string {
  if (block.kind === "table") return tableHtml(block.table);
  const marker = block.marker === "" ? "" : `${escapeHtml(block.marker)} `;
  const html = `${marker}${runsHtml(block.runs)}`;
  const bold = block.kind === "heading" || block.kind === "part";
  return `<p align="justify" style="text-indent:1cm">${bold ? `<b>${html}</b>` : html}</p>`;
}

function headHtml({ heading, status }: Letter): string {
  const issuer = [
    ...(heading.superior === null ? [] : [escapeHtml(heading.superior)]),
    ...heading.issuer.map((line) => `<b>${runsHtml(line)}</b>`),
  ].join("<br>");
  const national = `<b>${escapeHtml(formTexts.nationalHeading)}<br>${escapeHtml(formTexts.motto)}</b>`;
  const subject = heading.title === null ? `<br>${runsHtml(heading.subject)}` : "";
  const draft = status === "draft" ? `<br><b>${escapeHtml(formTexts.draft)}</b>` : "";
  const title =
    heading.title === null
      ? ""
      : `<p align="center"><b>${escapeHtml(heading.title)}<br>${runsHtml(heading.subject)}</b></p>`;
  return `<table width="100%"><tr><td align="center">${issuer}</td><td align="center">${national}</td></tr><tr><td align="center">${runsHtml(heading.number)}${subject}${draft}</td><td align="center"><i>${runsHtml(heading.placeAndDate)}</i></td></tr></table>${title}`;
}

function footHtml({ distribution, signature }: Letter): string {
  const receivers = `<b><i>${escapeHtml(formTexts.distribution)}</i></b><br>${linesHtml(distributionLines(distribution))}`;
  const signer = `<b>${linesHtml([...signature.lines, "", "", "", signature.name])}</b>`;
  return `<table width="100%"><tr><td valign="top">${receivers}</td><td align="center" valign="top">${signer}</td></tr></table>`;
}

/** A letter as rich text for the clipboard: what Word and mail programs take over, with every name and figure escaped. */
export function letterHtml(letter: Letter): string {
  const appendices = letter.appendices.map(
    ({ label, title, reference, table }) =>
      `<p align="center"><b>${escapeHtml(label)}<br>${escapeHtml(title)}</b><br><i>${runsHtml(reference)}</i></p>${tableHtml(table)}`,
  );
  const parts = [
    headHtml(letter),
    `<p>${linesHtml(addresseeLines(letter.addressees))}</p>`,
    ...letter.legalBases.map((basis) => `<p><i>${runsHtml(basis)}</i></p>`),
    ...letter.blocks.map(blockHtml),
    footHtml(letter),
    ...appendices,
  ];
  return `<div style="font-family:'Times New Roman',serif;font-size:14pt">${parts.join("")}</div>`;
}
