/**
 * What was typed or pasted without what cannot be seen in it: marks of direction and joining, which a telephone's contacts put around
 * numbers, are taken out; every kind of space and line end is a plain space, every kind of hyphen or dash a plain hyphen.
 */
export const plainCharacters = (text: string): string =>
  text
    .replaceAll(/\p{Cf}/gu, "")
    .replaceAll(/[\s\u0085]+/gu, " ")
    .replaceAll(/[\p{Pd}\u2212]/gu, "-")
    .trim();
