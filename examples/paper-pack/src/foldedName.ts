const TITLE = /^(?:mr|mrs|ms|mx|miss|master|dr|prof|professor|rev|sir|dame) (?=.)/u;

/** A name without its title, accents, marks and capitals: exports and people differ in them. */
export const foldedName = (name: string): string =>
  name
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(TITLE, "");
