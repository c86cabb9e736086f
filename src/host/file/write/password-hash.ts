/**
 * The 16-bit hash of a sheet's password (ECMA-376 part 4, 14.7.1) as four hexadecimal digits. It keeps nobody out who
 * wants in; it is what a file without a salted hash has.
 */
export function passwordHash(password: string): string {
  const codes = Array.from(password, (character) => character.codePointAt(0) ?? 0);
  const rotate = (hash: number) => ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  let hash = 0;
  for (const code of codes.reverse()) hash = rotate(hash) ^ code;
  hash = rotate(hash) ^ codes.length ^ 0xce4b;
  return (hash & 0xffff).toString(16).toUpperCase().padStart(4, "0");
}
