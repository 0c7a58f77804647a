import { factList, policies } from "@home-visits/core";

/** Every text of a part of a policy that is longer than a name. */
const textsOf = (part: unknown): readonly string[] =>
  typeof part === "string" ? [part].filter(({ length }) => length > 25) : Object.values(part ?? {}).flatMap(textsOf);

// the matrix of a policy is the scale of a form, and a form brings it
const clauses = Object.values(policies).flatMap(({ rules, timers, ladder, settings }) =>
  textsOf([rules, timers, ladder, settings]),
);
const meanings = factList.flatMap((fact) => textsOf(fact));

/** What a page's files say of policies, of what an assessment asks of a visit, and of how a visit's record is read. */
export const saidIn = (text: string): readonly string[] => [
  ...new Set([...clauses, ...meanings].filter((said) => text.includes(said) || text.includes(JSON.stringify(said)))),
  // the last event of each type, under which prefill hands a record to the pointers of a form
  ...(text.match(/\blastEvent:/g) ?? []),
];
