/** Sizes in bytes, and counts, above which a package is refused before it is unpacked, or while it is. */
export interface ZipLimits {
  readonly fileSize: number;
  readonly entries: number;
  readonly partSize: number;
  readonly totalSize: number;
  /** Unpacked ÷ packed; genuine sheets stay below 60. */
  readonly ratio: number;
  /** Parts smaller than this are not held to the ratio. */
  readonly ratioFrom: number;
}

const MEGABYTE = 1024 * 1024;

/** Generous for any office's workbook, and small enough for a browser tab. */
export const ZIP_LIMITS: ZipLimits = {
  fileSize: 128 * MEGABYTE,
  entries: 10_000,
  partSize: 256 * MEGABYTE,
  totalSize: 512 * MEGABYTE,
  ratio: 200,
  ratioFrom: MEGABYTE,
};
