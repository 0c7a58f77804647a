const words = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
const counted = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

const named = new RegExp(
  String.raw`\b(?:step|stage) (\d{1,2}|${counted.join("|")})\b|\b(${words.join("|")}|\d{1,2}(?:st|nd|rd|th)) (?:step|stage)\b`,
  "giu",
);

/**
 * The steps of a ladder that a sentence speaks of by their numbers, in figures or in words. A number with which the sentence begins, such as “Step 2: ring”,
 * is that of the step itself.
 */
export function stepsNamed(says: string): readonly { readonly number: number; readonly isItself: boolean }[] {
  return [...says.matchAll(named)].map(({ index, 0: whole, 1: count, 2: place }) => {
    const opens = index === 0 && /^\s*[:.–—-]/u.test(says.slice(whole.length));
    return { number: numberOf(count ?? place ?? ""), isItself: opens };
  });
}

function numberOf(word: string): number {
  const known = Math.max(counted.indexOf(word.toLowerCase()), words.indexOf(word.toLowerCase()));
  return known < 0 ? Number.parseInt(word, 10) : known + 1;
}
