import type { FactChange, Finding, Policy } from "@home-visits/core";
import { actsOfFacts } from "./actsOfFacts.js";
import { roleInSentence } from "./roleInSentence.js";

const { emptying, no, people, values, words, yes } = actsOfFacts;

/**
 * An act in words. In `says`, `{list}` stands for the entries: a number or a time, or people and things, of which somebody sees to all or, where ways
 * are put together, to one.
 */
export type Act = {
  readonly says: string;
  readonly of: "nothing" | "amount" | "list";
  readonly entries: readonly string[];
};

/**
 * A change as what a person does to bring it about; undefined for one that has no such words. People are called as the policy calls them, and
 * who is on a list already is not asked again.
 */
export function actWords(
  { fact, to }: FactChange,
  { seen }: Pick<Finding, "seen">,
  policy: Pick<Policy, "roles">,
): Act | undefined {
  const [, id = fact, role = ""] = /^([^(]*)\(([^)]*)\)$/u.exec(fact) ?? [];
  if (typeof to === "boolean") return plain((to ? yes : no)[id]?.replace("{role}", () => roleInSentence(role, policy)));
  if (typeof to !== "object") return plain(words[`${id} ${String(to)}`]) ?? amount(values[id], asSaid(to));
  if (to.length === 0) return plain(emptying[id]);
  const present = seen[fact];
  const added = to.filter((each) => !(Array.isArray(present) && present.includes(each)));
  if (added.length === 0) return undefined;
  const asked = people[id];
  return asked === undefined
    ? listed(values[id], added.map(asSaid))
    : listed(asked, [...new Set(added.map((each) => roleInSentence(each, policy)))]);
}

const asSaid = (value: string | number): string => String(value).replaceAll("-", " ");

const plain = (says: string | undefined): Act | undefined =>
  says === undefined ? undefined : { says, of: "nothing", entries: [] };

const amount = (says: string | undefined, entry: string): Act | undefined =>
  says === undefined ? undefined : { says, of: "amount", entries: [entry] };

const listed = (says: string | undefined, entries: readonly string[]): Act | undefined =>
  says === undefined ? undefined : { says, of: "list", entries };
