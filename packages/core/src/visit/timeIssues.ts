import { customIssue, type CustomIssue } from "../parsed/customIssue.js";
import { epochMs } from "../values/epochMs.js";
import type { Visit } from "./visitSchema.js";

type Place = readonly [name: string, instant: string | undefined, path: readonly PropertyKey[]];

function orderIssues(places: readonly Place[]): CustomIssue[] {
  const found: CustomIssue[] = [];
  let latest: { readonly name: string; readonly ms: number } | undefined;
  for (const [name, instant, path] of places) {
    if (instant === undefined) continue;
    const ms = epochMs(instant);
    if (latest && ms < latest.ms) found.push(customIssue("times-out-of-order", path, { earlier: latest.name }));
    else latest = { name, ms };
  }
  return found;
}

/** Expected times in the wrong order. Equal times are in order; a time that is missing is passed over. */
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
