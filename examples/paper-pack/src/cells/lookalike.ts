/** A digit and a letter that people and scanners take for each other. */
const TWINS = [
  ["0", "O"],
  ["1", "I"],
  ["1", "L"],
  ["5", "S"],
  ["2", "Z"],
  ["8", "B"],
] as const;

/** The nearest reading: which character stands for another one, told without anything else of what was typed. */
type Lookalike = { readonly place: number; readonly is: string; readonly meant: string };

/**
 * What to ask about a code of digits and letters that is none: where it would be one with a letter O in place of a digit 0, or the like, which
 * character that is. Undefined where there is no such reading, or more than one.
 */
export function lookalike(typed: string, isGood: (text: string) => boolean): string | undefined {
  const characters = [...typed.toUpperCase().replaceAll(/[\s-]/gu, "")];
  const found = characters.flatMap((is, place): Lookalike[] =>
    TWINS.flatMap((twins) => twins.filter((other) => other !== is && twins.some((each) => each === is)))
      .filter((meant) => isGood(characters.with(place, meant).join("")))
      .map((meant) => ({ place, is, meant })),
  );
  const [only, ...others] = found;
  if (only === undefined) return everywhere(characters, isGood);
  if (others.length > 0) return undefined;
  return `Check character ${String(only.place + 1)}: is it ${named(only.meant)}? It is typed as ${named(only.is)}.`;
}

/** The same for one character that was typed in several places, such as every 0 as the letter O. */
function everywhere(characters: readonly string[], isGood: (text: string) => boolean): string | undefined {
  const found = TWINS.flatMap(([digit, letter]) => [
    { is: letter, meant: digit },
    { is: digit, meant: letter },
  ]).filter(({ is, meant }) => isGood(characters.map((each) => (each === is ? meant : each)).join("")));
  const [only, ...others] = found;
  if (only === undefined || others.length > 0) return undefined;
  return `Check the characters that are typed as ${named(only.is)}: are they ${named(only.meant)}?`;
}

const named = (character: string): string => `${/[0-9]/u.test(character) ? "the digit" : "the letter"} ${character}`;
