import { plannedMoments } from "../../src/policy/momentSchema.js";
import { clausesByMoment } from "./decides.js";
import { clausesOr, MADE, table } from "./page.js";

const PLANNED: Readonly<Record<(typeof plannedMoments)[number], string>> = {
  "expected-departure": "When the staff mean to leave school: `times.leaveSchool`.",
  "expected-arrival": "When they mean to be at the home: `times.arrive`.",
  "arranged-start": "The time agreed with the family: `announced.start` of a visit that is `pre-arranged`.",
  "expected-leave-home": "When they mean to leave the home: `times.leaveHome`.",
  "expected-return": "When they mean to be back at school: `times.backAtSchool`.",
};

const KINDS = [
  ["event", "Something that happened, by the type of its event. The clock runs from the first such event."],
  ["timer", "Another timer of the policy, once it is done."],
  ["since", "The instant at which the timer's own `when` became true, where events of several types bring it up."],
  ["step", "A step of the ladder, once it is done."],
  ["date", "A date that the record or the policy holds."],
] as const;

function rowOf(name: string): readonly string[] {
  const [kind = "", of = ""] = name.split(" ");
  return [`\`${of}\``, `\`${JSON.stringify({ from: { [kind]: of } })}\``, clausesOr(clausesByMoment.get(name))];
}

/** Every moment from which a clock of a policy runs, with an example and the clauses whose timer counts from it. */
export function momentsPage(): string {
  const named = [...clausesByMoment.keys()].sort();
  const sections = KINDS.map(([kind, says]) => {
    const rows = named.filter((name) => name.startsWith(`${kind} `)).map(rowOf);
    const shown = rows.length === 0 ? "No shipped policy uses one." : table(["moment", "example", "clauses"], rows);
    return `## \`${kind}\`\n\n${says}\n\n${shown}`;
  });
  const planned = plannedMoments.map((moment) => [
    `\`${moment}\``,
    PLANNED[moment],
    `\`${JSON.stringify({ from: moment })}\``,
    clausesOr(clausesByMoment.get(moment)),
  ]);
  const example = JSON.stringify({ from: { clock: { setting: "register.closes" } } });
  const clock = table(["moment", "example", "clauses"], [["`clock`", `\`${example}\``, clausesOr(undefined)]]);
  return `# Moments

${MADE}

A timer of a policy counts from a moment, which its \`from\` names: a planned time of the visit, or something that happens. A moment that the
record does not tell leaves the timer waiting.

## Planned times

${table(["moment", "what it is", "example", "clauses"], planned)}

${sections.join("\n\n")}

## \`clock\`

A time of day on the day of the visit, such as the end of registration. A setting holds it.

${clock}
`;
}
