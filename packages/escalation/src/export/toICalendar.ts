import { checkPlan } from "../plan/aPlan.js";
import {
  answering,
  checkArguments,
  oneOf,
  optional,
  expected,
  notParsed,
  parsed,
  type Parsed,
} from "@home-visits/core";
import { historyOf, timesMoved } from "@home-visits/core/history";
import type { Alarm, EventAttributes } from "ics";
import { createEvents } from "./createEvents.js";
import { instantMs } from "@home-visits/core/timers";
import type { EscalationPlan } from "../plan/EscalationPlan.js";
import { timelineRows } from "../plan/timelineRows.js";
import type { TimelineRow } from "../plan/TimelineRow.js";

/** What a calendar entry says: the titles of those who act, or also the names of the visitors and their buddy. */
export type CalendarDetail = "titles" | "names";

/**
 * How a calendar entry is written: `detail` says what it tells of people; `sequence` is how often the visit was moved, and `written` when
 * this file is written, an instant with its offset. A reader takes a file for news of the same visit when its sequence is higher or, where
 * that is the same, when it was written later. Without them both come from the record: its `rearranged` events and its cancellation, and the last of them.
 */
export type CalendarOptions = {
  readonly detail?: CalendarDetail;
  readonly sequence?: number;
  readonly written?: string;
};

/**
 * A visit as an iCalendar file for the office: one event from the departure to the expected return, with an alarm at each minute at which
 * something falls due if nobody is heard of. Instants are in UTC, so a reader shows them in its own zone. The same plan always gives the
 * same text: the entry's id is made from the visit's id. A visit that was moved is the same entry with a higher sequence, so it updates what
 * the office has already taken in; one that was called off is that entry cancelled, and rings no more.
 *
 * A calendar is read by many, so names of people are left out unless `detail` asks for them; addresses, numbers and code words never appear.
 * @returns an issue when the visit has no time of departure or no expected end
 * @throws HomeVisitsError `invalid-argument` when `written` has no offset
 */
export function toICalendar(plan: EscalationPlan, options: CalendarOptions = {}): Parsed<string> {
  checkPlan("toICalendar", plan);
  checkArguments("toICalendar", options, {
    detail: optional(oneOf(["titles", "names"])),
    sequence: optional(expected.count),
    written: optional(expected.text),
  });
  return answering("toICalendar", () => {
    const { detail = "titles", sequence, written } = options;
    const { leaves, returns } = plan;
    if (leaves === undefined || returns === undefined)
      return notParsed({
        path: "/times",
        code: "times-missing",
        message: "Add when the visit leaves and when it is expected back: a calendar entry needs both.",
      });
    const called = calledOff(plan);
    const moved = [...timesMoved(plan.record), ...(called === undefined ? [] : [called])];
    const stamp = written === undefined ? (moved.length > 0 ? Math.max(...moved) : leaves.ms) : instantMs(written);
    const rows = timelineRows(plan).filter(({ at }) => at !== undefined);
    const event: EventAttributes & { readonly timestamp: number } = {
      uid: `${plan.visit}@home-visits`,
      timestamp: stamp,
      lastModified: stamp,
      sequence: sequence ?? moved.length,
      start: leaves.ms,
      end: returns.ms,
      title: titleOf(plan, detail),
      description: rows.map(({ time, who, action }) => `${time ?? ""} ${who}: ${action}`).join("\n"),
      classification: "PRIVATE",
      ...(called === undefined
        ? { busyStatus: "BUSY", alarms: alarmsOf(rows) }
        : { busyStatus: "FREE", status: "CANCELLED" }),
    };
    const { value, error } = createEvents([event], { productId: "home-visits/escalation" });
    return value === null || error !== null
      ? notParsed({ path: "/times", code: "times-impossible", message: "Check the times of the visit." })
      : parsed(value);
  });
}

/** When the visit was called off with nobody away, in milliseconds; undefined where it was moved since, or goes on. */
function calledOff({ record }: EscalationPlan): number | undefined {
  const at = historyOf(record, Infinity).calledOff?.at;
  return at === undefined || timesMoved(record).some((moved) => moved > at) ? undefined : at;
}

function titleOf({ visitors, buddy }: EscalationPlan, detail: CalendarDetail): string {
  if (detail === "titles") return "Home visit";
  const names = visitors.map(({ name }) => name).join(", ");
  return buddy === undefined ? `Home visit: ${names}` : `Home visit: ${names} (buddy: ${buddy.name})`;
}

// Steps of one minute ring once, together.
function alarmsOf(rows: readonly TimelineRow[]): Alarm[] {
  const words = new Map<string, string[]>();
  for (const { at = "", who, action } of rows) {
    const said = words.get(at);
    if (said === undefined) words.set(at, [`${who}: ${action}`]);
    else said.push(`${who}: ${action}`);
  }
  return [...words].map(([at, said]) => ({
    action: "display",
    description: escaped(said.join("\n")),
    trigger: instantMs(at),
  }));
}

// The library writes the text of an alarm as it is, where it escapes that of an event (findings/ics-alarm-commas.sh).
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, String.raw`\$&`);
}
