/**
 * The functions of numfmt that the host uses. Taken by their file, since version 4.0.1 names a file for `require`
 * that it does not ship (`dist/index.cjs`), so that jest and tsx cannot find the package by its name.
 */
export {
  format,
  getFormatFromId,
  getFormatInfo,
  isDateFormat,
  isValidFormat,
  parseValue,
} from "../../../node_modules/numfmt/dist/index.js";
