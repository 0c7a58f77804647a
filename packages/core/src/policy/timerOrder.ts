import type { Issue } from "../parsed/Issue.js";
import { whenOf } from "./conditionsOf.js";
import { issueOf } from "./issueOf.js";
import { placedTimers } from "./placedTimers.js";
import type { Policy } from "./policySchema.js";
import type { Timer } from "./timerSchema.js";

type Named = readonly (readonly [path: string, id: string | undefined])[];

const asked = ({ when }: Timer, path: string): Named =>
  whenOf({ when }, path).map((part) => [
    part.path,
    "test" in part && "timer" in part.test ? part.test.timer : undefined,
  ]);

const before = (timer: Timer, path = "", start = ""): Named => [
  ...asked(timer, path),
  ...following(timer, path, start),
];

const following = ({ from, after }: Timer, path: string, start: string): Named => [
  [`${start}/timer`, typeof from === "object" && "timer" in from ? from.timer : undefined],
  [`${path}/after`, after],
];

/** Timed clauses that wait for themselves, directly or through others: none of them would ever start. */
export function timerOrder(policy: Pick<Policy, "timers" | "ladders">): Issue[] {
  const placed = placedTimers(policy);
  const timers = placed.map(({ timer }) => timer);
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
  return placed.flatMap(({ timer, path, start }) =>
    before(timer, path, start).flatMap(([at, id]) =>
      id !== undefined && waitsFor(id, timer.id) ? [issueOf(at, "waits-for-itself")] : [],
    ),
  );
}
