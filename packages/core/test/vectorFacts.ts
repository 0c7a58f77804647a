import { reach2RiskMatrix } from "../src/policies/reach2RiskMatrix.js";
import { createSubject } from "../src/history/createSubject.js";
import type { Fact, FactValue } from "../src/facts/Fact.js";
import { policies } from "../src/policies/policies.js";
import { conditionsOf } from "../src/policy/conditionsOf.js";
import { factAbout } from "../src/facts/factAbout.js";
import { factList, factNamed } from "../src/facts/factList.js";
import { itemCount } from "../src/history/itemCount.js";
import { optionsOf } from "../src/conditions/optionsOf.js";
import type { FactItem, Subject } from "../src/history/Subject.js";
import type { Visit } from "../src/visit/visitSchema.js";

/** The facts about a role, for each role of which a shipped policy asks. */
const aboutRoles: readonly Fact[] = [
  ...new Map(
    Object.values(policies).flatMap((policy) =>
      policy.rules
        .flatMap((rule) => conditionsOf(rule, ""))
        .flatMap((part) => ("test" in part && "role" in part.test ? [part.test] : []))
        .map(({ fact, role }) => factAbout(factNamed(fact), role))
        .map((fact): [string, Fact] => [fact.id, fact]),
    ),
  ).values(),
];

const kinds: readonly FactItem[] = ["visit", "visitor", "vehicle", "pupil-carried", "warning", "incident"];

/** Of the facts that are unknown, those of which there is nothing to know (`no`), or only something that may have been owed. */
function notArising(subject: Subject): Readonly<Record<string, string>> {
  const unknown = factList.filter(({ of, read, takes }) => {
    return of === "visit" && takes === undefined && read(subject, 0, "") === undefined;
  });
  return Object.fromEntries(
    unknown.flatMap(({ id, arises }) => {
      const answer = arises?.now(subject, 0, "") ?? "yes";
      return answer === "yes" ? [] : [[id, answer]];
    }),
  );
}

/** More days than any record of these goes back. */
const MOST_DAYS = 1000;

/**
 * What a fact comes to that counts what was noted in so many days: `unsaid` where nobody says in how many, and from which number of days on it has
 * which value, `null` for unknown.
 */
function counted(subject: Subject) {
  return Object.fromEntries(
    factList.flatMap((fact) => {
      if (fact.countsBy === undefined) return [];
      const value = (days: number | null) => fact.read(subject, 0, "", days) ?? null;
      const from: [number, FactValue | null][] = [];
      for (let days = 0; days <= MOST_DAYS; days += 1) {
        const now = value(days);
        if (JSON.stringify(now) !== JSON.stringify(from.at(-1)?.[1])) from.push([days, now]);
      }
      return [[fact.id, { setting: fact.countsBy, unsaid: value(null), from }]];
    }),
  );
}

/**
 * What an evaluator in another language needs of a visit: for the visit, and for each of its visitors, vehicles and so on, the facts that
 * are known (one that is absent is unknown), which unknown ones do not arise, how far the visit has come, and the order of words that can be compared.
 */
export function vectorFacts(visit: Visit, now: string) {
  const subject = createSubject(visit, now, { matrix: reach2RiskMatrix, reviewRules: { every: "P1Y", slots: 5 } });
  const known = (of: FactItem, item: number): Readonly<Record<string, FactValue>> =>
    Object.fromEntries(
      [...factList.filter(({ takes, countsBy }) => takes === undefined && countsBy === undefined), ...aboutRoles]
        .filter((fact) => fact.of === of)
        .flatMap((fact) => {
          const value = fact.read(subject, item, "");
          return value === undefined ? [] : [[fact.id, value]];
        }),
    );
  return {
    progress: subject.progress,
    facts: Object.fromEntries(
      kinds.map((of) => [of, Array.from({ length: itemCount(subject, of) }, (_, item) => known(of, item))]),
    ),
    notArising: notArising(subject),
    counted: counted(subject),
    order: Object.fromEntries(
      factList.flatMap((fact) => {
        const options = fact.type === "word" ? optionsOf(fact, subject) : undefined;
        return options ? [[fact.id, options]] : [];
      }),
    ),
  };
}
