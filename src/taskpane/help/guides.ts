/** The guides by their file names, in the order in which they are offered. */
export const guideNames = [
  "huong-dan-su-dung",
  "thong-bao",
  "huong-dan-cai-dat",
  "danh-cho-quan-tri",
] as const;

/** The file name of a guide, without its ending. */
export type GuideName = (typeof guideNames)[number];

/** What is read: a guide, from its beginning or from a heading. */
export interface GuidePlace {
  readonly guide: GuideName;
  readonly anchor: string | null;
}

/**
 * Where a link leads as the build writes it: "guide:thong-bao#khi…" to another guide, "#khi…" to a heading of the guide
 * that is open; null for one that leaves the guides.
 */
export function parseGuideLink(href: string, open: GuideName): GuidePlace | null {
  const match = /^(?:guide:([\w-]+))?(?:#(.+))?$/.exec(href);
  if (match === null) return null;
  const guide = guideNames.find((name) => name === (match[1] ?? open));
  if (guide === undefined) return null;
  return { guide, anchor: match[2] === undefined ? null : decodeURIComponent(match[2]) };
}
