import type { commendRemindWording } from "../../../strings/letter/commend-remind";

/** The sentences of this document, the office's own in place of the defaults where it has some. */
export type CommendRemindWording = {
  readonly [Sentence in keyof typeof commendRemindWording]: string;
};
