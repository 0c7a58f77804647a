import type { Rule } from "./ruleSchema.js";

/** The sentences of a rule, each with its place within the rule. */
export function sentencesOf({ says }: Rule): readonly (readonly [at: string, sentence: string])[] {
  if (typeof says === "string") return [["/says", says]];
  const { unmetWhen = [], ...plain } = says;
  return [
    ...Object.entries(plain).flatMap(([key, sentence]) =>
      sentence === undefined ? [] : [[`/says/${key}`, sentence] as const],
    ),
    ...unmetWhen.map((one, place) => [`/says/unmetWhen/${String(place)}/says`, one.says] as const),
  ];
}
