const graphemes = new Intl.Segmenter("en-GB", { granularity: "grapheme" });
const stretch = 500;

/**
 * The letters of a word as a reader counts them: a letter with its marks is one. Taken by stretches, for the time that
 * finding them takes grows faster than the text.
 */
export function letters(word: string): readonly string[] {
  const found: string[] = [];
  let rest = word;
  while (rest.length > stretch) {
    const part = segments(rest.slice(0, stretch));
    // The last letter of a stretch may go on in the next.
    const whole = part.length > 1 ? part.slice(0, -1) : part;
    found.push(...whole);
    rest = rest.slice(whole.reduce((sum, letter) => sum + letter.length, 0));
  }
  return [...found, ...segments(rest)];
}

function segments(text: string): readonly string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}
