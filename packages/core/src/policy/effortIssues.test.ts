import { expect, test } from "vitest";
import { timedClause } from "../../test/ownParts.js";
import { parsePolicy } from "./parsePolicy.js";

const days = (value: number, cites: string) => ({
  origin: "stated",
  value,
  unit: "days",
  describes: "a length",
  cites: [cites],
});
const issuesOf = (wait: number, within: number, by: "elapsed" | "calendar") => {
  const parsed = parsePolicy({
    id: "own",
    title: "Own",
    edition: "1",
    source: { code: "OWN", document: "Own", cites: [] },
    roles: [{ id: "headteacher", title: "Headteacher", kind: "person", cites: [] }],
    settings: { "review.wait": days(wait, "OWN-1"), "review.within": days(within, "OWN-1") },
    timers: [
      timedClause("review", {
        cites: ["OWN-1"],
        actor: "headteacher",
        from: { event: "incident" },
        notBefore: { setting: "review.wait" },
        by: { kind: by, period: { setting: "review.within" } },
        doneBy: [{ event: "assessment-reviewed" }],
      }),
    ],
  });
  return parsed.ok ? [] : parsed.issues.map(({ path, code }) => `${path} ${code}`);
};

test.each([
  [9, 7, "calendar", ["/timers/0/notBefore earliest-too-late"]],
  [7, 7, "calendar", []],
  [7, 7, "elapsed", ["/timers/0/notBefore earliest-too-late"]],
  [1, 7, "elapsed", []],
] as const)("what may be done after %i days and is due after %i (%s): %j", (wait, within, by, issues) => {
  expect(issuesOf(wait, within, by)).toEqual(issues);
});
