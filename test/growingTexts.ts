/** Characters of many kinds, from which those are taken that a part of a pattern matches. */
const pool = [
  ...Array.from(" .-_:/,;!?@#()[]{}<>\"'\\|+*=~%&$0123456789aAbBzZTPYMDHSWxX"),
  "\t",
  "\n",
  "\r",
  "\u00a0",
  "\u0085",
  "é",
  "ß",
  "“",
  "\u2028",
  "ب",
  "۳",
  "字",
  "ı",
  "\u0301",
  "\u200b",
  "א",
  "ব",
  "अ",
];
const ATOM =
  /\\[pP]\{[^}]*\}|\\x[0-9a-f]{2}|\\u[0-9a-f]{4}|\\.|\[(?:\\.|[^\]\\])*\]|\{[0-9,]*\}|\(\?<?[:=!]|[^\\[\]]/giu;
const SYNTAX = /^(?:[()|?*+^$]|\{[0-9,]*\}|\(\?<?[:=!])$/u;

/** The single characters, classes and escapes of a pattern, in order, each as up to two characters that it matches. */
function samplesOf(source: string, flags: string): string[][] {
  const atoms = (source.match(ATOM) ?? []).filter((atom) => !SYNTAX.test(atom) && atom !== "\\b" && atom !== "\\B");
  return atoms.flatMap((atom) => {
    const alone = new RegExp(`^${atom}$`, flags.replace(/[gy]/g, ""));
    const fitting = pool.filter((character) => alone.test(character));
    return fitting.length === 0 ? [] : [[fitting[0] ?? "", fitting.at(-1) ?? ""]];
  });
}

/** A text that grows with `n`: how it begins, what comes again and again, and how it ends. */
export type Growing = { readonly begin: string; readonly again: string; readonly end: string };

export const grown = ({ begin, again, end }: Growing, n: number): string => begin + again.repeat(n) + end;

/**
 * Texts that are made to be hard for a pattern: it is followed up to each of its parts, what that part matches comes again and again, alone and
 * with its neighbour, and in the end stands something that fits nowhere, so that everything has been in vain.
 */
export function growingTexts(source: string, flags: string): Growing[] {
  const samples = samplesOf(source, flags);
  const texts = new Map<string, Growing>();
  let begin = "";
  for (const [at, [one = "", other = ""]] of samples.entries()) {
    const next = samples[at + 1]?.[0] ?? "";
    for (const again of new Set([one, other, one + next, one + other, next + one])) {
      for (const end of ["", "\u0000", `${one}\u0000`])
        for (const start of new Set([begin, ""]))
          texts.set(JSON.stringify([start, again, end]), { begin: start, again, end });
    }
    begin += one;
  }
  return [...texts.values()];
}
