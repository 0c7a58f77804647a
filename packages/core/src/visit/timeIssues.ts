import { customIssue, type CustomIssue } from "../parsed/customIssue.js";
import { epochMs } from "../values/epochMs.js";
import { isInstant } from "../values/instantSchema.js";
import type { Visit } from "./visitOutlineSchema.js";

type Place = readonly [name: string, instant: string | undefined, path: readonly PropertyKey[]];

type Timed = { readonly name: string; readonly ms: number; readonly path: readonly PropertyKey[] };

/** Every way to leave some entries out, fullest first; of equally full ones, the one that keeps the earlier entries comes first. */
function selections(count: number): readonly (readonly number[])[] {
  const all = Array.from({ length: 2 ** count }, (_, mask) =>
    Array.from({ length: count }, (_entry, place) => place).filter(
      (place) => ((mask >> (count - 1 - place)) & 1) === 1,
    ),
  );
  return all.reverse().sort((a, b) => b.length - a.length);
}

const inOrder = (times: readonly Timed[]): boolean =>
  times.every(({ ms }, place) => ms >= (times[place - 1]?.ms ?? -Infinity));

/** The fewest times that have to be looked at so that the rest is in order: one wrong time is one issue, at its own place. */
function orderIssues(places: readonly Place[]): CustomIssue[] {
  const times = places.flatMap(([name, instant, path]): Timed[] =>
    instant === undefined || !isInstant(instant) ? [] : [{ name, ms: epochMs(instant), path }],
  );
  const kept = selections(times.length)
    .map((chosen) => chosen.flatMap((place) => times[place] ?? []))
    .find(inOrder);
  return times.flatMap((time, place) => {
    if (!kept || kept.includes(time)) return [];
    const earlier = times.slice(0, place).findLast((other) => kept.includes(other) && other.ms > time.ms);
    const later = times.slice(place + 1).find((other) => kept.includes(other) && other.ms < time.ms);
    if (earlier) return [customIssue("times-out-of-order", time.path, { earlier: earlier.name })];
    return later ? [customIssue("time-after-next", time.path, { later: later.name })] : [];
  });
}

/** Expected times in the wrong order. Equal times are in order; a time that is missing, or is none, is passed over. */
export function timeIssues({ times, buddy, announced }: Visit): CustomIssue[] {
  const planned = (["leaveSchool", "arrive", "leaveHome", "backAtSchool"] as const).map((name): Place => [
    name,
    times[name],
    ["times", name],
  ]);
  const reachable: Place[] = [
    ["from", buddy?.from, ["buddy", "from"]],
    ["until", buddy?.until, ["buddy", "until"]],
  ];
  const agreed: Place[] =
    announced?.status === "pre-arranged"
      ? [
          ["start", announced.start, ["announced", "start"]],
          ["end", announced.end, ["announced", "end"]],
        ]
      : [];
  return [planned, reachable, agreed].flatMap(orderIssues);
}
