import { clockText, instantMs } from "@home-visits/core/timers";
import type { Visit, VisitEvent } from "@home-visits/core";
import {
  planEscalation,
  simulate as play,
  timelineRows,
  type EscalationPlan,
  type EscalationState,
} from "@home-visits/escalation";
import { chosenProblems, oneVisit } from "../chosenVisits.js";
import { exitCode, type ExitCode } from "../exitCode.js";
import type { Io } from "../Io.js";
import { readEvents } from "../readEvents.js";
import { readRecords } from "../readRecords.js";
import { tellLeftOut } from "../report.js";
import { whenOf } from "../sayCheck.js";
import { sayNumbers } from "../sayNumbers.js";
import { sayState } from "../sayState.js";
import type { RecordFlags } from "./RecordFlags.js";

/** What `paper-pack simulate` can be told. */
export type SimulateFlags = Omit<RecordFlags, "only"> & {
  readonly only?: string;
  readonly events?: string;
  readonly json?: boolean;
};

/**
 * Plays one visit through: by a file of events, else an evening on which the visitors leave and arrive as planned and nobody hears of them
 * again. Each line is a moment at which the answer changes.
 */
export async function simulate(path: string, flags: SimulateFlags, io: Io): Promise<ExitCode> {
  const { only, ...rest } = flags;
  const records = await readRecords(path, { ...rest, ...(only === undefined ? {} : { only: [only] }) }, io);
  const { visit } = oneVisit(records, only);
  const events = flags.events === undefined ? silentEvening(visit) : await readEvents(flags.events, io);
  const plan = planEscalation({ visit: { ...visit, events: [] }, policy: records.policy, school: records.school });
  const rows = timelineRows(plan);
  const { moments } = play({ plan, script: { events } });
  const { policy } = records;
  const problems = chosenProblems(records.problems, [visit.id]);
  if (flags.json) io.print(JSON.stringify({ visit: visit.id, policy: policy.id, moments, problems }, undefined, 2));
  else {
    const clock = (instant: string): string => clockText(instantMs(instant), plan.zone);
    io.say(`${visit.id}  ${whenOf(visit, plan.zone)}  under ${records.policy.title}`);
    for (const line of sayNumbers(visit)) io.say(line);
    if (flags.events === undefined)
      io.say(
        "They leave and arrive as planned. After that nobody hears of them. This is practice: nothing is recorded.",
      );
    let before: string | undefined;
    for (const { time, happened, state } of moments) {
      const looks = lookOf(state);
      if (looks === before && happened.length === 0) continue;
      before = looks;
      io.say("");
      io.say(`${time}${happened.length === 0 ? "" : `  (${happened.join(", ")})`}`);
      for (const line of sayState(state, { visit, plan, clock, rows })) io.say(`  ${line}`);
    }
    io.say("");
    io.say(endOf(plan));
    tellLeftOut(problems, io);
  }
  return problems.length > 0 ? exitCode.input : exitCode.good;
}

/** What comes after the last moment: nothing by itself, or what the policy leaves unsaid. */
function endOf({ ladder }: EscalationPlan): string {
  return ladder.status === "none"
    ? `Here it ends. ${ladder.says} (${ladder.cites.join(", ")})`
    : "Here it ends: nothing more comes by the clock. What is due stays due until it is done or they are heard of.";
}

/** The part of a state that a person would act on; minutes run on by themselves and are no news. */
function lookOf({ phase, dueNow, questions }: EscalationState): string {
  return JSON.stringify([
    phase,
    dueNow.map(({ step, visitors }) => [step, visitors]),
    questions.map(({ says }) => says),
  ]);
}

function silentEvening({ times }: Visit): VisitEvent[] {
  const { leaveSchool, arrive } = times;
  return [
    ...(leaveSchool === undefined ? [] : [{ id: "practice-1", type: "departed" as const, at: leaveSchool }]),
    ...(arrive === undefined ? [] : [{ id: "practice-2", type: "arrived" as const, at: arrive }]),
  ];
}
