/** What is measured of sentences that somebody reads in a hurry. */
export type Measured = {
  readonly count: number;
  readonly mean: number;
  readonly long: readonly string[];
  /** The share of sentences with a passive form. */
  readonly passive: number;
  readonly jargon: readonly string[];
};

const mostWords = 20;
const passive =
  /\b(?:is|are|was|were|be|been|being) (?:not |\w+ly )?(?:\w+ed|told|made|held|kept|sent|found|left|put|read|set|shut|spoken|known|given|taken|done)\b/u;
const jargon =
  /taken to be|cannot be told whether|still to do|\b(?:undefined|null|boolean|parameter|predicate|hereinafter|pursuant|aforementioned|shall)\b|[{}_]/iu;

/** Words of a sentence. What is only listed in it counts as far as its longest entry: a list of what is open is as long as it is. */
function wordsIn(sentence: string): number {
  const [before = "", ...lists] = sentence.split(/(?<=open|without an answer|This is enough|See also|counts as):? /u);
  const longest = lists.flatMap((list) => list.split(/; or | and |, /u)).map((entry) => entry.split(/\s+/u).length);
  return before.split(/\s+/u).length + Math.max(0, ...longest);
}

/** Measures every sentence of some texts, each once. */
export function measured(texts: Iterable<string>): Measured {
  const sentences = [...new Set([...texts].flatMap((text) => text.split(/(?<=[.?:]) (?=[A-Z0-9“])|\n/u)))];
  const share = (of: RegExp): number => sentences.filter((text) => of.test(text)).length / sentences.length;
  return {
    count: sentences.length,
    mean: sentences.reduce((sum, text) => sum + wordsIn(text), 0) / sentences.length,
    long: sentences.filter((text) => wordsIn(text) > mostWords),
    passive: share(passive),
    jargon: sentences.filter((text) => jargon.test(text)),
  };
}
