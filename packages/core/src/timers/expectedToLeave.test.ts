import { expect, test } from "vitest";
import { at } from "../../test/exampleVisit.js";
import { epochMs } from "../values/epochMs.js";
import { expectedToLeave } from "./expectedToLeave.js";

const ms = (clock: string) => epochMs(at(clock));
const said = (leaves: number | undefined, when = "14:10") => ({
  late: { at: ms(when), why: false, expectedBack: undefined, expectedLeaveHome: leaves },
});
const bounds = { within: 7_200_000, zone: "Europe/London" };

test.each([
  ["nothing was said", { late: undefined }, "14:30"],
  ["late, and no time", said(undefined), "14:30"],
  ["a later time", said(ms("15:10")), "15:10"],
  ["two hours later", said(ms("16:30")), "16:30"],
  ["more than two hours later is asked, and the old time stands", said(ms("16:31")), "14:30"],
  ["another day is asked", said(ms("15:10") + 86_400_000), "14:30"],
  ["sooner than planned", said(ms("14:20")), "14:30"],
  ["a time that has passed", said(ms("14:40"), "14:45"), "14:30"],
] as const)("W7 W10 a visitor is expected to leave at their own time within its bounds: %s", (_, one, expected) => {
  expect(expectedToLeave(one, ms("14:30"), bounds)).toBe(ms(expected));
});
