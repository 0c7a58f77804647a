import type { Visit } from "@home-visits/core";
import type {
  DueStep,
  EscalationPlan,
  EscalationState,
  PersonState,
  Phase,
  TimelineRow,
} from "@home-visits/escalation";
import { counted } from "./report.js";

const phaseSays: Readonly<Record<Phase, string>> = {
  planned: "Nobody has left yet.",
  out: "The visitors are out and in time.",
  overdue: "The visitors are overdue.",
  "code-word": "Somebody is in danger.",
  "accounted-for": "Everybody is accounted for.",
  cancelled: "The visit is called off.",
};

const statusSays: Readonly<Record<PersonState["status"], string>> = {
  expected: "expected",
  overdue: "overdue",
  reached: "reached, not back yet",
  left: "has left the home",
  "going-home": "on the way home",
  back: "back",
  "called-off": "not on the visit: called off",
  "in-danger": "in danger",
};

/** What a state is said beside: the record with the names, the plan with its rows, which have the words of each step, and the clock on the wall. */
type Beside = {
  readonly visit: Visit;
  readonly plan: Pick<EscalationPlan, "ladder">;
  readonly rows: readonly TimelineRow[];
  readonly clock: (instant: string) => string;
};

/** What is so at an instant: how things stand, what is due from whom, what to ask, and when to look again. */
export function sayState(state: EscalationState, { visit, plan, rows, clock }: Beside): string[] {
  const { dueNow, questions, next, nextAt, people, skipped, phase } = state;
  const untimed = phase === "out" && plan.ladder.status === "none";
  return [
    untimed ? "The visitors are out. This policy does not say when they are overdue." : phaseSays[phase],
    ...people.map(({ visitor, status }) => `  ${nameOf(visitor, visit)}: ${statusSays[status]}.`),
    ...(dueNow.length === 0 ? ["Nothing is due now."] : ["Due now:"]),
    ...dueNow.map((due) => `  - ${dueText(due, clock)}`),
    ...(questions.length === 0 ? [] : ["Ask:"]),
    ...questions.map(({ says }) => `  - ${says}`),
    ...skipped.map(
      ({ step }) => `  Name somebody in the school's file: nobody can take this step. ${wordsOf(step, rows)}`,
    ),
    ...(next === undefined ? [] : [`Next, at ${clock(next.at)}: ${wordsOf(next.step, rows)}`]),
    ...(nextAt === undefined ? [] : [`Look again at ${clock(nextAt)}, or when somebody calls.`]),
  ];
}

function dueText({ actor, says, minutes, limit, cites }: DueStep, clock: (instant: string) => string): string {
  const late = minutes > 0 ? `, ${lengthOf(minutes)} late` : "";
  const by = limit === undefined || limit === "open" ? "" : `, by ${clock(limit)}`;
  return `${actor.title}${by}${late}: ${says} (${cites.join(", ")})`;
}

// minutes up to two hours, hours up to two days, then days
function lengthOf(minutes: number): string {
  if (minutes < 120) return counted(minutes, "minute");
  return minutes < 2880 ? counted(Math.floor(minutes / 60), "hour") : counted(Math.floor(minutes / 1440), "day");
}

const nameOf = (id: string, { visitors }: Visit): string => visitors.find((visitor) => visitor.id === id)?.name ?? id;

const wordsOf = (id: string, rows: readonly TimelineRow[]): string =>
  rows.find(({ step }) => step === id)?.action ?? id;
