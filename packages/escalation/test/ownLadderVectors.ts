import {
  assessVisit,
  parsePolicy,
  parseSchool,
  parseVisit,
  type Policy,
  type School,
  type Visit,
} from "@home-visits/core";
import { escalationAt } from "../src/due/escalationAt.js";
import { planEscalation } from "../src/plan/planEscalation.js";
import { seeded } from "./explore/drawVisit.js";
import given from "./vectorCases.json" with { type: "json" };
import drawn from "./vectorLadders.json" with { type: "json" };

const ASKED = 2;
const OF_THE_WATCH = new Set(["in-danger", "check-call", "any-news", "is-home"]);

type Note = readonly [clock: string, what: string];
type Group = {
  readonly policy: { readonly id: string };
  readonly span: readonly string[];
  readonly histories: number;
  readonly notes: Readonly<Record<string, object | undefined>>;
  readonly often?: readonly string[];
  readonly visits?: readonly object[];
};

/**
 * Histories drawn for ladders of a school's own, with the answers of this package: the same each time.
 * @param times how many times as many as are published, for a longer run
 */
export function ownLadderVectors(times = 1) {
  const groups: readonly Group[] = drawn.groups;
  const cases = groups.flatMap((group, nth) => {
    const policy = read(parsePolicy(group.policy));
    return drawnCases({ ...group, histories: group.histories * times }, seeded(nth + 1)).map((one) => ({
      policy: group.policy.id,
      ...one,
      asked: answers(one, group, policy),
    }));
  });
  const { visit, school } = given.ladders;
  return {
    description:
      "What ladders of a school's own ask for at an instant. An instant is a day of June 2026 and a clock time in London, such as 09T13:50. `notes` of a policy names the events that its cases use, each at the instant beside its name; `visits` holds what a case's `variant` changes in `visit`. Each answer lists what is `due` (step, since, limit, minutes late, acts still open, who did it in vain), what was `done` (step, due, limit, done, minutes late, outcome) and `missed` (step, due, limit, minutes, outcome), which step comes `next` and when, and `nextAt`; `forbidden` are the bans that were broken; for an overdue ladder `questions` are what the office is asked, of whom and since when. null is no such instant.",
    visit,
    school,
    policies: groups.map(({ policy, notes, visits }) => ({
      policy,
      notes,
      ...(visits === undefined ? {} : { visits }),
    })),
    cases,
  };
}

type Drawn = { readonly variant?: number; readonly events: readonly Note[]; readonly asked: readonly string[] };

function drawnCases(
  { notes, span: [from = "", until = ""], histories, often = [], visits = [] }: Group,
  chance: () => number,
): readonly Drawn[] {
  const names = [...Object.keys(notes), ...often];
  const [first, last] = [msOf(from), msOf(until)];
  const below = (count: number) => Math.floor(chance() * count);
  return Array.from({ length: histories }, (_, nth) => {
    const length = 1 + below(9);
    // half of them come close together, where turns and limits are decided
    const minute = () =>
      first + Math.floor((chance() < 0.5 ? chance() : chance() * chance()) * ((last - first) / 60_000)) * 60_000;
    const events = Array.from({ length }, (): Note => [clockOf(minute()), names[below(names.length)] ?? ""]);
    events.sort(([a], [b]) => a.localeCompare(b));
    // nothing is due before the first of them
    const opens = msOf(events[0]?.[0] ?? from);
    const asked = Array.from({ length: ASKED }, () => clockOf(opens + below((last - opens) / 60_000) * 60_000));
    return {
      ...(visits.length === 0 ? {} : { variant: nth % visits.length }),
      events,
      asked: [...new Set(asked)].sort(),
    };
  });
}

function answers({ variant, events, asked }: Drawn, { notes, visits = [] }: Group, policy: Policy): readonly object[] {
  const school: School = read(parseSchool(given.ladders.school));
  const noted = events.map(([clock, what], nth) => ({ ...notes[what], id: `n${String(nth + 1)}`, at: textOf(clock) }));
  const { visit: base } = given.ladders;
  const more = variant === undefined ? {} : visits[variant];
  const visit: Visit = read(parseVisit({ ...base, ...more, events: noted }));
  const plan = planEscalation({ visit: { ...visit, events: [] }, policy, school });
  return asked.map((now) => {
    const { dueNow, done, missed, next, nextAt, questions } = escalationAt(plan, visit.events, textOf(now));
    const of = questions.filter(({ asks }) => OF_THE_WATCH.has(asks));
    const whom = of.flatMap(({ asks, visitors, since }) => visitors.map((one) => [asks, one, short(since)]));
    const { findings } = assessVisit({ visit, policy, school, now: textOf(now), mode: "lenient" });
    const bans = new Set(policy.ladders?.flatMap(({ forbids = [] }) => forbids.map(({ id }) => id)));
    return {
      now,
      due: dueNow.map((one) => [
        one.step,
        short(one.since),
        short(one.limit),
        one.minutes,
        one.choices,
        one.doneByOthers,
      ]),
      done: done.map((one) => [one.step, short(one.due), short(one.limit), short(one.done), one.minutes, one.outcome]),
      missed: missed.map((one) => [one.step, short(one.due), short(one.limit), one.minutes, one.outcome]),
      next: next === undefined ? null : [next.step, short(next.at)],
      nextAt: short(nextAt),
      ...(policy.ladders === undefined
        ? {
            questions: whom
              .map((one) => one.join())
              .sort()
              .map((one) => one.split(",")),
          }
        : {}),
      forbidden: findings.filter(({ rule, outcome }) => bans.has(rule) && outcome === "breach").map(({ rule }) => rule),
    };
  });
}

const textOf = (short: string) => `2026-06-${short}:00+01:00`;
const msOf = (short: string) => Date.parse(textOf(short));
const clockOf = (ms: number) => new Date(ms + 3_600_000).toISOString().slice(8, 16);
const short = (instant: string | undefined) => (instant === undefined ? null : clockOf(Date.parse(instant)));

type Parsed<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly issues: readonly object[] };

function read<Value>(parsed: Parsed<Value>): Value {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}
