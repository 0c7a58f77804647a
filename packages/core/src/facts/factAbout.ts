import type { Fact } from "./Fact.js";
import { wordsFor } from "./factSentence.js";

/** The id of a fact about a role, as traces and changes name it: `roleGoes(dsl)`. */
export function idAbout(id: string, role: string | undefined): string {
  return role === undefined ? id : `${id}(${role})`;
}

/**
 * A fact about a role, for one role of a policy.
 * @param title how the policy calls the role; its id, read out, where it does not say
 */
export function factAbout(fact: Fact, role: string, title = wordsFor(role)): Fact {
  const say = (words: string): string => words.replaceAll("{role}", title);
  const { yes, no, unknown } = fact.words;
  const { arises, course } = fact;
  return {
    ...fact,
    id: idAbout(fact.id, role),
    words: { yes: say(yes), no: say(no), unknown: say(unknown) },
    read: (subject, item) => fact.read(subject, item, role),
    ...(arises ? { arises: { ...arises, now: (subject, item) => arises.now(subject, item, role) } } : {}),
    ...(course ? { course: (subject, item) => course(subject, item, role) } : {}),
  };
}
