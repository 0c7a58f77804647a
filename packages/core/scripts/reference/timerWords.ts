import { unitBeside } from "../../src/policy/unitBeside.js";
import type { EventPattern } from "../../src/policy/eventPatternSchema.js";
import type { Limit } from "../../src/policy/limitSchema.js";
import type { Policy } from "../../src/policy/policySchema.js";
import type { Timer } from "../../src/policy/timerSchema.js";

type Entries = EventPattern["where"];

const entries = (of: Entries, or: string): readonly string[] =>
  Object.entries(of ?? {}).map(([name, value]) => {
    const words = (Array.isArray(value) ? value : [value]).map((word) => `\`${String(word)}\``);
    return `\`${name}\` ${words.join(" or ")}${or}`;
  });

/** An event that starts a timer or does it, with what it has to say. */
export function eventWords({
  event,
  where,
  ifGiven,
  mustSay,
}: Pick<EventPattern, "event" | "where" | "ifGiven" | "mustSay">): string {
  const asked = [...entries(where, ""), ...entries(ifGiven, ", if given"), ...entries(mustSay, ", open if blank")];
  return `\`${event}\`${asked.length === 0 ? "" : ` with ${asked.join("; ")}`}`;
}

/** A setting with the value that counts unless the school chooses another. */
function settingWords({ setting }: { readonly setting: string }, { settings }: Pick<Policy, "settings">): string {
  const value = settings[setting];
  if (value === undefined) return `\`${setting}\``;
  const known = "value" in value ? value.value : value.assumed;
  const said = `${"value" in value ? "" : "assumed "}${String(known ?? "nothing")}`;
  return `\`${setting}\`: ${said}${value.unit === undefined ? "" : ` ${unitBeside(known, value.unit)}`}`;
}

/** By when it is to be done, in a few words. */
export function limitWords(by: Limit, policy: Pick<Policy, "settings">): string {
  const of = (reference: { readonly setting: string }): string => settingWords(reference, policy);
  switch (by.kind) {
    case "elapsed":
      return `within (${of(by.period)})${by.delay === undefined ? "" : `, after (${of(by.delay)})`}`;
    case "by-then":
      return "by that moment";
    case "calendar":
      return `within (${of(by.period)}) on the calendar`;
    case "school-days":
    case "working-days":
      return `within (${of(by.count)})`;
    case "working-time":
      return `within (${of(by.period)}) of working time`;
    case "end-of-working-day":
      return `by the end of that working day (${of(by.hour)})`;
    case "clock":
      return `by the time of day (${of(by.hour)})`;
    case "by-month":
      return `by ${by.month}, day (${of(by.day)})`;
    case "before":
      return `before \`${by.moment}\`${by.period === undefined ? "" : `, so long (${of(by.period)})`}`;
    case "open":
      return "no limit: never late";
  }
}

/** From which moment it counts. */
export function fromWords(from: Timer["from"]): string {
  if (typeof from === "string") return `\`${from}\``;
  if ("event" in from) return eventWords(from);
  if ("clock" in from) return `the time of day \`${from.clock.setting}\``;
  if ("since" in from) return "when it arises";
  return Object.entries(from)
    .map(([kind, name]) => `${kind} \`${name}\``)
    .join(", ");
}
