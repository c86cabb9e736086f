/** A spelling as the bytes of an old font show it, beside what is meant; the two lists run in step. */
function pairs(written: string, meant: string): ReadonlyMap<string, string> {
  const letters = meant.split(" ");
  return new Map(written.split(" ").map((code, index) => [code, letters[index] ?? code]));
}

/** TCVN3 (fonts ".Vn…"): one byte a letter. The soft hyphen stands for ư. */
export const tcvn3Letters = pairs(
  "¸ µ ¶ · ¹ ¨ ¾ » ¼ ½ Æ © Ê Ç È É Ë ® Ð Ì Î Ï Ñ ª Õ Ò Ó Ô Ö Ý × Ø Ü Þ ã ß á â ä « è å æ ç é ¬ í ê ë ì î ó ï ñ ò ô \u00AD ø õ ö ÷ ù ý ú û ü þ § ¡ ¢ £ ¤ ¥ ¦",
  "á à ả ã ạ ă ắ ằ ẳ ẵ ặ â ấ ầ ẩ ẫ ậ đ é è ẻ ẽ ẹ ê ế ề ể ễ ệ í ì ỉ ĩ ị ó ò ỏ õ ọ ô ố ồ ổ ỗ ộ ơ ớ ờ ở ỡ ợ ú ù ủ ũ ụ ư ứ ừ ử ữ ự ý ỳ ỷ ỹ ỵ Đ Ă Â Ê Ô Ơ Ư",
);

const vniLower = pairs(
  "aù aø aû aõ aï aâ aá aà aå aã aä aê aé aè aú aü aë eù eø eû eõ eï eâ eá eà eå eã eä où oø oû oõ oï oâ oá oà oå oã oä ôù ôø ôû ôõ ôï uù uø uû uõ uï öù öø öû öõ öï yù yø yû yõ ô ö î í ì æ ó ò ñ",
  "á à ả ã ạ â ấ ầ ẩ ẫ ậ ă ắ ằ ẳ ẵ ặ é è ẻ ẽ ẹ ê ế ề ể ễ ệ ó ò ỏ õ ọ ô ố ồ ổ ỗ ộ ớ ờ ở ỡ ợ ú ù ủ ũ ụ ứ ừ ử ữ ự ý ỳ ỷ ỹ ơ ư ỵ í ì ỉ ĩ ị đ",
);

/** VNI (fonts "VNI-…"): a letter and, mostly, a second byte for its mark; capitals have marks of their own. */
export const vniLetters: ReadonlyMap<string, string> = new Map([
  ...vniLower,
  ...[...vniLower].map(([code, letter]): [string, string] => [
    code.toUpperCase(),
    letter.toUpperCase(),
  ]),
]);

/** Letters that only Unicode text has: where one stands, the text is not legacy. */
export const unicodeOnly = /[ĂăĐđĨĩŨũƠơƯưẠ-ỹ]/;

/** Bytes of TCVN3 that Vietnamese in Unicode never has, beside a letter. */
export const tcvn3Signs =
  /[A-Za-z][µ¸¶·¹¨¾¼½Æ©®ËÎÏÑªÖ×ØÜÞßäåæçë¬îïñö÷øûüþ]|[µ¸¶·¹¨¾¼½Æ©®ªÖ×ØÜÞß¬§¡¢£¤¥¦][A-Za-z]|[A-Za-z][«»][A-Za-z]/;

/** Pairs of VNI that neither Unicode nor TCVN3 has: "xaõ", "nhaân", "ñoàng". */
export const vniSigns =
  /[aA][ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË]|[eE][ùøûõïâáàåãäÙØÛÕÏÂÁÀÅÃÄ]|[oO][ùøûõïâåäÙØÛÕÏÂÅÄ]|[öÖ][ùøûõïÙØÛÕÏ]|[ñÑ][aeoöôuiAEOÖÔUI]/;

/** Names of fonts that carry one of the two. */
export const legacyFonts = { tcvn3: /^\.vn/i, vni: /^vni/i } as const;
