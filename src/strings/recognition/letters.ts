/** Letters of other alphabets that look like Đ and đ, and what is meant: Icelandic Ð ð, African Ɖ ɖ. */
export const lookAlikes: Readonly<Record<string, string>> = {
  "\u00D0": "Đ",
  "\u0189": "Đ",
  "\u00F0": "đ",
  "\u0256": "đ",
};

/** The endings oa, oe, uy with the tone on the second vowel, as newer spelling has it … */
export const toneOnSecond = "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ".split(" ");

/** … and the same with the tone on the first, in the same order. */
export const toneOnFirst = "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy".split(" ");

/** Onset "qu" or "gi" that wrongly carries the tone of the vowel after it ("qúy", "gìa"), and that vowel. */
export const tonedOnset = /(q[ùúủũụ]|g[ìíỉĩị])([aeouyăâêôơư])/;

/** What "&" stands for in the name of an office. */
export const ampersandWord = "và";
