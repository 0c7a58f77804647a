/** Answers as a person at a paper form has them: what was ticked or written, by the question's words. */
export type PaperAnswers = ReadonlyMap<string, string | readonly string[] | undefined>;

const clauses = [/^you (said|did not say) (.+?) to (.+)$/s, /^you (chose|did not choose) “(.+?)” for (.+)$/s];

/** The questions that a clause quotes; "any question from … to …" stands for all between. */
function questionsOf(quotes: string, answers: PaperAnswers): string[] {
  const names = [...quotes.matchAll(/“(.*?)”(?=$| or | to |,)/gs)].map(([, name = ""]) => name);
  const all = [...answers.keys()];
  const unknown = names.find((name) => !answers.has(name));
  if (unknown !== undefined) throw new Error(`A question that does not stand on the form: ${unknown}`);
  const [first = "", last = ""] = names;
  return quotes.startsWith("any question from") ? all.slice(all.indexOf(first), all.indexOf(last) + 1) : names;
}

function holds(clause: string, answers: PaperAnswers): boolean {
  const [, verb, answer, quotes] = clauses.map((form) => form.exec(clause)).find((found) => found !== null) ?? [];
  if (verb === undefined || quotes === undefined) throw new Error(`A sentence that nobody can read: ${clause}`);
  return questionsOf(quotes, answers).some((question) => {
    const given = answers.get(question);
    return given !== undefined && [given].flat().includes(answer ?? "") !== verb.startsWith("did not");
  });
}

/** Does what a careful reader of the printed sentence does: says whether the question is to be answered. */
export function readSentence(sentence: string, answers: PaperAnswers): boolean {
  const body = /^(?:Answer only|Needed) if (.+)\.$/s.exec(sentence)?.[1];
  if (body === undefined) throw new Error(`A sentence that nobody can read: ${sentence}`);
  return body.split(/ or (?=you )/).some((clause) => holds(clause, answers));
}
