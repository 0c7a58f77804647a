import { sayPolicy, type Policy, type PolicyLine, type School } from "@home-visits/core";
import { rolesOf } from "@home-visits/core/timers";
import type { ReferenceLine, ReferenceTable } from "@home-visits/forms";
import { dangerClauses, dangerToStaff, type DangerClause } from "./dangerClauses.js";
import { namesIn } from "./namesIn.js";
import { roleInSentence } from "./roleInSentence.js";

type Who = { readonly policies: readonly Policy[]; readonly school: Partial<School> };

/**
 * What the policies in force say to do when a visit turns bad, in their own sentences with their clauses; where they say nothing of something that staff
 * would look for, a line that says so.
 */
export function dangerTables({ policies, school }: Who): readonly ReferenceTable[] {
  const each = policies.map((policy) => {
    const said = new Map(
      [...sayPolicy(policy, school).flatMap(({ lines }) => lines)].reverse().map((line) => [line.from, line]),
    );
    return { policy, said, clauses: dangerClauses(policy) };
  });
  const lines = (atTheDoor: boolean): readonly ReferenceLine[] =>
    each.flatMap(({ clauses, said }) =>
      clauses.filter((clause) => clause.atTheDoor === atTheDoor).flatMap(({ from }) => lineOf(said.get(from))),
    );
  const codeWord = each.flatMap(({ policy, said }) => codeWordLines(policy, said));
  const numbers = each.flatMap(({ clauses, policy }) => numberLines(policy, clauses, school));
  const unsaid = unsaidOf(
    policies,
    each.flatMap(({ clauses }) => clauses),
  );
  return [
    { title: "At the door", lines: onceEach(lines(true)) },
    { title: "When it turns bad", lines: onceEach(lines(false)) },
    { title: "The code word", lines: onceEach(codeWord) },
    { title: "Whom else to ring", lines: onceEach(numbers) },
    { title: "The policy does not say", lines: unsaid },
  ].filter((table) => table.lines.length > 0);
}

const lineOf = (line: PolicyLine | undefined): readonly ReferenceLine[] =>
  line === undefined ? [] : [{ text: line.says, cites: line.cites }];

const onceEach = (lines: readonly ReferenceLine[]): readonly ReferenceLine[] => [
  ...new Map(lines.map((line) => [line.text, line])).values(),
];

/** When the word is used, and what comes of it. Never the word. */
function codeWordLines({ codeWord, roles }: Policy, said: ReadonlyMap<string, PolicyLine>): readonly ReferenceLine[] {
  if (codeWord.status === "none") return [];
  const whom = rolesOf(codeWord.actor)
    .map((role) => roleInSentence(role, { roles }))
    .join(" or ");
  const cites = "cites" in codeWord ? codeWord.cites : [];
  const way = codeWord.channels.includes("message") ? "Ring, or write to," : "Ring";
  const used = said.get("codeWord/usedWhen");
  const others = (codeWord.others ?? []).flatMap(({ which }) => lineOf(said.get(`codeWord/${which}`)));
  return [
    ...(used === undefined ? [{ text: `${way} ${whom} and use the code word.`, cites }] : lineOf(used)),
    ...lineOf(said.get("codeWord")),
    ...others,
  ];
}

/** Those whom the card has a line for already. */
const onTheCard: readonly string[] = ["buddy", "school-office", "school", "visitor", "each-visitor"];

/** Whoever else answers a code word or is rung, with the number that the school's file has. */
function numberLines(
  { codeWord, roles }: Policy,
  clauses: readonly DangerClause[],
  { people = [], roles: held = {} }: Partial<School>,
): readonly ReferenceLine[] {
  const answering = codeWord.status === "none" ? [] : rolesOf(codeWord.actor);
  const named = new Set([...answering, ...clauses.flatMap(({ to }) => to)].filter((role) => !onTheCard.includes(role)));
  return [...named].map((role) => {
    const title = roles.find(({ id }) => id === role)?.title ?? role;
    const holders = (held[role] ?? []).flatMap((id) => people.filter((person) => person.id === id));
    const known = holders.flatMap(({ name, number }) => (number === undefined ? [] : [`${name}, ${number}`]));
    if (known.length === 0) return { text: `${title}: ask for the number before you go.`, cites: [] };
    return { text: `${title}: ${known.join("; ")}`, cites: [] };
  });
}

/** What staff would look for and no policy in force says, each with what helps. */
function unsaidOf(policies: readonly Policy[], clauses: readonly DangerClause[]): readonly ReferenceLine[] {
  const ofStaff = clauses.filter(({ names }) => names.some((name) => dangerToStaff.includes(name)));
  const isSaid = (among: readonly DangerClause[], ...words: readonly string[]): boolean =>
    among.some(({ names }) => words.some((word) => names.includes(word)));
  const hasCodeWord = policies.some(({ codeWord }) => codeWord.status !== "none");
  const ringing =
    ofStaff.some(({ to }) => to.length > 0) || isSaid(ofStaff, "police-called", "policeCalled", "toldAfterPolice");
  const insecure = policies.some(({ rules }) => namesIn(rules, ["fact"]).includes("visitor.feelsSecure"));
  return [
    ...(insecure ? [] : ["Whether you may stay behind if you feel unsafe: ask before you go."]),
    ...(isSaid(ofStaff, "leftAfterDanger", "left")
      ? []
      : ["When to end a visit that turns bad: agree it before you go."]),
    ...(ringing || hasCodeWord ? [] : ["Whom to ring when you are in danger: the numbers stand above."]),
    ...(hasCodeWord ? [] : ["A code word: agree how you would call for help unnoticed."]),
  ].map((text) => ({ text, cites: [] }));
}
