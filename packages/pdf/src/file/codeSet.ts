/** Codes of one byte, a bit for each of the 256: two such sets are put together in eight steps, whatever they hold. */
export type CodeSet = Uint32Array;

const [words, bits] = [8, 32];

/** A set of these codes, to which others can be added. */
export function codeSet(codes: Iterable<number> = []): CodeSet {
  const set = new Uint32Array(words);
  for (const code of codes) {
    const at = Math.floor(code / bits);
    set[at] = (set[at] ?? 0) | (1 << (code % bits));
  }
  return set;
}

/** Adds to a set every code of another. */
export function addCodes(set: CodeSet, more: CodeSet): void {
  for (let at = 0; at < words; at++) set[at] = (set[at] ?? 0) | (more[at] ?? 0);
}

/** The codes of a set, the lowest first. */
export function codesIn(set: CodeSet): readonly number[] {
  const all = Array.from({ length: words * bits }, (_, code) => code);
  return all.filter((code) => ((set[Math.floor(code / bits)] ?? 0) & (1 << (code % bits))) !== 0);
}
