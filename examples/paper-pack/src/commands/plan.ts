import type { Visit } from "@home-visits/core";
import { calendarOf, clockText, dateInZone, instantMs } from "@home-visits/core/timers";
import { escalationAt, planEscalation, timelineRows } from "@home-visits/escalation";
import { chosenProblems, oneVisit } from "../chosenVisits.js";
import { exitCode, type ExitCode } from "../exitCode.js";
import { instantArgument } from "../instantArgument.js";
import type { Io } from "../Io.js";
import { readEvents } from "../readEvents.js";
import { readRecords } from "../readRecords.js";
import { tellLeftOut } from "../report.js";
import { whenOf } from "../sayCheck.js";
import { sayNumbers } from "../sayNumbers.js";
import { sayState } from "../sayState.js";
import type { RecordFlags } from "./RecordFlags.js";

/** What `paper-pack plan` can be told. */
export type PlanFlags = Omit<RecordFlags, "only"> & {
  readonly only?: string;
  readonly at?: string;
  readonly events?: string;
  readonly json?: boolean;
};

/** The day of a visit by the school's clock. */
const dayOf = ({ times: { leaveSchool, arrive } }: Visit, zone: string): string | undefined => {
  const start = leaveSchool ?? arrive;
  return start === undefined ? undefined : dateInZone(instantMs(start), zone);
};

/**
 * The clock of one visit as the buddy will read it; with an instant, what is due then, from whom, and why. What the record already holds
 * counts, and so do the events of a file.
 */
export async function plan(path: string, flags: PlanFlags, io: Io): Promise<ExitCode> {
  const { only, ...rest } = flags;
  const records = await readRecords(path, { ...rest, ...(only === undefined ? {} : { only: [only] }) }, io);
  const { visit } = oneVisit(records, only);
  const asked = flags.at !== undefined || flags.events !== undefined;
  const { zone } = calendarOf(records.school);
  const now = instantArgument("--at", flags.at, { io, zone, dates: flags.dates, day: dayOf(visit, zone) });
  const events = flags.events === undefined ? [] : await readEvents(flags.events, io);
  const made = planEscalation({ visit, policy: records.policy, school: records.school });
  const rows = timelineRows(made);
  const state = asked ? escalationAt(made, [...visit.events, ...events], now) : undefined;
  const { policy } = records;
  const problems = chosenProblems(records.problems, [visit.id]);
  if (flags.json) io.print(JSON.stringify({ visit: visit.id, policy: policy.id, rows, state, problems }, undefined, 2));
  else {
    io.say(`${visit.id}  ${whenOf(visit, made.zone)}  under ${records.policy.title}`);
    for (const line of sayNumbers(visit)) io.say(line);
    for (const { time, who, action, tell, cites } of rows) {
      const ring = tell
        .flatMap(({ name, number }) => (number === undefined ? [] : `${name} ${number}`))
        .join(", then ");
      const clause = cites.length === 0 ? "" : ` (${cites.join(", ")})`;
      io.say(`  ${(time ?? "").padEnd(5)}  ${who}: ${action}${ring === "" ? "" : ` ${ring}.`}${clause}`);
    }
    const clock = (instant: string): string => clockText(instantMs(instant), made.zone);
    if (state !== undefined)
      for (const line of ["", `At ${clock(now)}:`, ...sayState(state, { visit, plan: made, clock, rows })])
        io.say(line);
    tellLeftOut(problems, io);
  }
  return problems.length > 0 ? exitCode.input : exitCode.good;
}
