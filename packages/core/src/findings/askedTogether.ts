import { checkArgument } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import type { Finding } from "./Finding.js";

/**
 * Questions in few lines: what to record, and no more where the clause beside it says why. Those that wait for the same answers are one: “Record
 * the day of the assessment” once, with the clauses of all that hang on it.
 */
export function askedTogether(questions: readonly Finding[]): readonly Finding[] {
  checkArgument("askedTogether", "questions", questions, expected.list);
  const groups = new Map<string, Finding[]>();
  for (const question of questions.map(shortened)) {
    const key = JSON.stringify([question.about, ...unknownIn(question)]);
    groups.set(key, [...(groups.get(key) ?? []), question]);
  }
  return [...groups.values()].flatMap((group) => together(group) ?? group);
}

/** A question without the rule that waits for its answer, where it says what to record. */
function shortened(question: Finding): Finding {
  const { records, cites } = question;
  return records === undefined || cites.length === 0 ? question : { ...question, sentence: records.join(" ") };
}

const unknownIn = ({ seen }: Finding): readonly string[] =>
  Object.entries(seen)
    .flatMap(([fact, value]) => (value === null ? [fact] : []))
    .sort();

function together(group: readonly Finding[]): readonly Finding[] | undefined {
  const [first, ...others] = group;
  if (first === undefined || others.length === 0) return undefined;
  const asked = group.map(({ records = [] }) => records).reduce(shared);
  if (asked.length === 0) return undefined;
  return [
    { ...first, records: asked, sentence: asked.join(" "), cites: [...new Set(group.flatMap(({ cites }) => cites))] },
  ];
}

/** The sentences with which two questions begin alike. */
function shared(one: readonly string[], other: readonly string[]): readonly string[] {
  const differs = one.findIndex((sentence, place) => sentence !== other[place]);
  return differs < 0 ? one : one.slice(0, differs);
}
