import { Marked, type Tokens } from "marked";
import { headingAnchor } from "./heading-anchor";

/** Where what a guide points to is found from the page that shows it. */
export interface GuidePlaces {
  /** The address of a picture of `docs/pictures`, by its file name. */
  readonly picture: (name: string) => string;
  /** The address of another guide, by its file name without ".md". */
  readonly guide: (name: string) => string;
}

const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", '"': "&quot;" };

function quoted(text: string): string {
  return text.replace(/[&<"]/g, (sign) => SIGNS[sign] ?? sign);
}

function placed(href: string, places: GuidePlaces): string {
  const picture = /^pictures\/([\w.-]+)$/.exec(href)?.[1];
  if (picture !== undefined) return places.picture(picture);
  const guide = /^([\w-]+)\.md(#.*)?$/.exec(href);
  return guide === null ? href : `${places.guide(guide[1] ?? "")}${guide[2] ?? ""}`;
}

/**
 * A guide as HTML without a page round it: the text that the repository shows is the text that the pane and the package
 * show. Raw HTML in a guide is left out.
 */
export function guideHtml(markdown: string, places: GuidePlaces): string {
  const marked = new Marked({
    renderer: {
      html: () => "",
      heading({ tokens, depth, text }: Tokens.Heading) {
        const inner = this.parser.parseInline(tokens);
        return `<h${depth} id="${quoted(headingAnchor(text))}">${inner}</h${depth}>\n`;
      },
      image({ href, text }: Tokens.Image) {
        return `<img src="${quoted(placed(href, places))}" alt="${quoted(text)}">`;
      },
      link({ href, tokens }: Tokens.Link) {
        const inner = this.parser.parseInline(tokens);
        return `<a href="${quoted(placed(href, places))}">${inner}</a>`;
      },
    },
  });
  return marked.parse(markdown, { async: false });
}

/** The title of a guide: its first heading. */
export function guideTitle(markdown: string): string {
  return /^# (.+)$/m.exec(markdown)?.[1] ?? "";
}

const STYLE = `
  body { font: 16px/1.55 "Segoe UI", system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #242424; }
  img { max-width: 100%; border: 1px solid #d1d1d1; }
  table { border-collapse: collapse; } td, th { border: 1px solid #bdbdbd; padding: .3rem .6rem; text-align: left; vertical-align: top; }
  code { background: #f0f0f0; padding: 0 .25rem; } pre { background: #f0f0f0; padding: .75rem; overflow: auto; } pre code { padding: 0; }
`;

/** A guide as a page that opens from a folder, without a server. */
export function composeGuidePage(markdown: string, places: GuidePlaces): string {
  return [
    '<!doctype html>\n<html lang="vi">\n<head>\n<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${quoted(guideTitle(markdown))}</title>`,
    `<style>${STYLE}</style>\n</head>\n<body>`,
    `${guideHtml(markdown, places)}</body>\n</html>\n`,
  ].join("\n");
}
