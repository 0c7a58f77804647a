import {
  askedTogether,
  explain,
  isOfSchool,
  mayApply,
  urgencyOf,
  type Finding,
  type PolicyAssessment,
  type Urgency,
  type Visit,
} from "@home-visits/core";
import { counted } from "./report.js";
import { asAct } from "./asAct.js";
import { wrapped } from "./wrapped.js";
import { verdictSays, worstVerdict } from "./worstVerdict.js";

/** Lines about one visit at most, as somebody sees them; what does not fit is counted. */
const MOST_LINES = 10;

/** What only a person sees, the zone of the school's clock, and how wide the terminal is where there is one. */
type Beside = { readonly warnings: readonly string[]; readonly zone: string; readonly columns?: number | undefined };

/** One visit in at most ten lines: may it go, and what to do now. The sentences name roles and clauses; the head names the family. */
export function sayCheck(visit: Visit, judged: readonly PolicyAssessment[], beside: Beside): string[] {
  const { warnings, zone, columns } = beside;
  const of = (...urgencies: readonly Urgency[]): readonly Finding[] =>
    judged.flatMap(({ assessment, policy }) =>
      assessment.findings
        .filter((each) => !isOfSchool(each) && urgencies.includes(urgencyOf(each, policy)))
        .map((each) => asAct(each, policy)),
    );
  const before = of("before-leaving");
  const todo = [
    ...sentences(of("stops", "broken"), visit),
    ...sentences(askedTogether(of("question")), visit),
    ...sentences(
      before.filter((each) => !mayApply(each)),
      visit,
    ),
    ...sentences(before.filter(mayApply), visit),
  ];
  const later = sentences(of("later"), visit).length;
  const worst = worstVerdict(judged);
  const says = verdictSays[worst === "go-with-conditions" && todo.length === 0 ? "go" : worst]; // what is left is of the school, and said once
  const head = `${visit.id}  ${whenOf(visit, zone)}  ${visit.household.familyName}: ${says}`;
  const ends = [
    ...warnings.map((warning) => `  Look at this: ${warning}`),
    ...(later === 0 ? [] : [`  On the way and afterwards: ${counted(later, "thing")} to do. The pack lists them.`]),
  ];
  const withFirst = (count: number): string[] => {
    const rest = todo.length - count;
    return [
      head,
      ...todo.slice(0, count).map((sentence) => `  - ${sentence}`),
      ...(rest === 0 ? [] : [`  And ${counted(rest, "more thing")}: the cover of its pack lists them all.`]),
      ...ends,
    ];
  };
  const fits = (lines: readonly string[]): boolean =>
    lines.flatMap((line) => wrapped(line, columns).split("\n")).length <= MOST_LINES;
  let count = todo.length;
  while (count > 1 && !fits(withFirst(count))) count -= 1;
  return withFirst(count);
}

/** Each sentence once, with those whom it is about. */
function sentences(findings: readonly Finding[], visit: Visit): string[] {
  const about = new Map<string, string[]>();
  for (const finding of findings) {
    const sentence = explain(finding);
    const name = nameOf(finding.about, visit);
    about.set(sentence, [...(about.get(sentence) ?? []), ...(name === undefined ? [] : [name])]);
  }
  return [...about].map(([sentence, names]) =>
    names.length === 0 ? sentence : `${sentence} For: ${[...new Set(names)].join(", ")}.`,
  );
}

function nameOf(about: string | undefined, { visitors, vehicles = [] }: Visit): string | undefined {
  const [, list, index = ""] = /^\/(visitors|vehicles)\/([0-9]+)$/u.exec(about ?? "") ?? [];
  if (list === "visitors") return visitors[Number(index)]?.name;
  return list === "vehicles" ? vehicles[Number(index)]?.registration : undefined;
}

/** The day and the clock time of leaving, by the clock of a zone. */
export function whenOf({ times }: Visit, zone: string): string {
  const instant = times.leaveSchool ?? times.arrive;
  if (instant === undefined) return "no time yet";
  return new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    weekday: "short",
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  }).format(new Date(instant));
}
