/** Stands for the grid's rules of where words of a language may be broken: it finds none and breaks at spaces. */
export const NO_PATTERNS = null;
