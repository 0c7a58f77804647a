import type { Issue } from "../parsed/Issue.js";
import { issueOf } from "./issueOf.js";
import type { Policy } from "./policySchema.js";
import type { Timer } from "./timerSchema.js";

const before = ({ from, after }: Timer): readonly (readonly [key: string, id: string | undefined])[] => [
  ["from/timer", typeof from === "object" && "timer" in from ? from.timer : undefined],
  ["after", after],
];

/** Timed clauses that wait for themselves, directly or through others: none of them would ever start. */
export function timerOrder({ timers }: Pick<Policy, "timers">): Issue[] {
  const byId = new Map(timers.map((timer) => [timer.id, timer]));
  const waitsFor = (start: string | undefined, wanted: string): boolean => {
    const seen = new Set<string>();
    const open = [start];
    for (let id = open.pop(); id !== undefined || open.length > 0; id = open.pop()) {
      if (id === wanted) return true;
      const timer = id === undefined || seen.has(id) ? undefined : byId.get(id);
      if (id !== undefined) seen.add(id);
      if (timer) open.push(...before(timer).map(([, other]) => other));
    }
    return false;
  };
  return timers.flatMap((timer, place) =>
    before(timer).flatMap(([key, id]) =>
      id !== undefined && waitsFor(id, timer.id)
        ? [issueOf(`/timers/${String(place)}/${key}`, "waits-for-itself")]
        : [],
    ),
  );
}
