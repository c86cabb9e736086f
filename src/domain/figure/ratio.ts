/** A ratio of two whole numbers, kept exact until it is shown. */
export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
}
