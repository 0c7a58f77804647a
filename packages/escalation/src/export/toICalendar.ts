import { notParsed, parsed, type Parsed } from "@home-visits/core";
import { createEvents, type Alarm, type EventAttributes } from "ics";
import { instantMs } from "@home-visits/core/timers";
import type { EscalationPlan } from "../plan/EscalationPlan.js";
import { timelineRows, type TimelineRow } from "../plan/timelineRows.js";

/** What a calendar entry says: the titles of those who act, or also the names of the visitors and their buddy. */
export type CalendarDetail = "titles" | "names";

/**
 * A visit as an iCalendar file for the office: one event from the departure to the expected return, with an alarm at each minute at which
 * something falls due if nobody is heard of. Instants are in UTC, so a reader shows them in its own zone. The same plan always gives the
 * same text: the entry's id is made from the visit's id, and its stamp is the departure.
 *
 * A calendar is read by many, so names of people are left out unless `detail` asks for them; addresses, numbers and code words never appear.
 * @returns an issue when the visit has no time of departure or no expected end
 */
export function toICalendar(
  plan: EscalationPlan,
  { detail = "titles" }: { readonly detail?: CalendarDetail } = {},
): Parsed<string> {
  const { leaves, returns } = plan;
  if (leaves === undefined || returns === undefined)
    return notParsed({
      path: "/times",
      code: "times-missing",
      message: "Add when the visit leaves and when it is expected back: a calendar entry needs both.",
    });
  const rows = timelineRows(plan).filter(({ at }) => at !== undefined);
  const event: EventAttributes & { readonly timestamp: number } = {
    uid: `${plan.visit}@home-visits`,
    timestamp: leaves.ms,
    start: leaves.ms,
    end: returns.ms,
    title: titleOf(plan, detail),
    description: rows.map(({ time, who, action }) => `${time ?? ""} ${who}: ${action}`).join("\n"),
    classification: "PRIVATE",
    busyStatus: "BUSY",
    alarms: alarmsOf(rows),
  };
  const { value, error } = createEvents([event], { productId: "home-visits/escalation" });
  return value === null || error !== null
    ? notParsed({ path: "/times", code: "times-impossible", message: "Check the times of the visit." })
    : parsed(value);
}

function titleOf({ visitors, buddy }: EscalationPlan, detail: CalendarDetail): string {
  if (detail === "titles") return "Home visit";
  const names = visitors.map(({ name }) => name).join(", ");
  return buddy === undefined ? `Home visit: ${names}` : `Home visit: ${names} (buddy: ${buddy.name})`;
}

// Steps of one minute ring once, together.
function alarmsOf(rows: readonly TimelineRow[]): Alarm[] {
  const words = new Map<string, string[]>();
  for (const { at, who, action } of rows) words.set(at ?? "", [...(words.get(at ?? "") ?? []), `${who}: ${action}`]);
  return [...words].map(([at, said]) => ({
    action: "display",
    description: said.join("\n"),
    trigger: instantMs(at),
  }));
}
