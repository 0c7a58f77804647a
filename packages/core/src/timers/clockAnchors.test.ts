import { expect, test } from "vitest";
import { at, exampleVisit, happening } from "../../test/exampleVisit.js";
import { reckon } from "../../test/reckon.js";
import type { Timer } from "../policy/timerSchema.js";

type Events = Parameters<typeof happening>[1][];

const half = { setting: "watch.askAgain" };
const closing = { setting: "workingDay.ends" };
const school = { settings: { "workingDay.ends": { value: "12:00", by: "Headteacher" } } };

const standing = (change: Partial<Timer>, now: string, ...events: Events) =>
  reckon({
    policy: "reach2-2020",
    timer: "leaving-call",
    visit: happening(exampleVisit, ...events),
    now: at(now),
    school,
    change: { part: "deadline", each: "visit", actor: "school", doneBy: [{ event: "times-shared" }], ...change },
  })[0];
const shared = (clock: string) => ({ type: "times-shared", at: at(clock) }) as const;

const fromNoon: Partial<Timer> = { from: { clock: closing }, by: { kind: "elapsed", period: half } };
test.each([
  ["not-due", "11:59", []],
  ["due", "12:00", []],
  ["due", "12:30", []],
  ["late", "12:31", []],
  ["kept", "13:00", [shared("12:30")]],
  ["kept-late", "13:00", [shared("12:40")]],
] as const)("a clock time begins a limit: %s at %s", (status, now, events) => {
  expect(standing(fromNoon, now, ...events)?.status).toBe(status);
});

test("without a planned time of the visit there is no day, and a clock time begins nothing", () => {
  const visit = { ...exampleVisit, times: {}, announced: { status: "told" } } as const;
  const change: Partial<Timer> = { part: "deadline", doneBy: [{ event: "times-shared" }], ...fromNoon };
  const found = reckon({ policy: "reach2-2020", timer: "leaving-call", visit, now: at("18:00"), school, change });
  expect(found[0]?.status).toBe("not-due");
});

const ahead: Partial<Timer> = { from: "expected-departure", by: { kind: "before", moment: "departed", period: half } };
test.each([
  ["due", "13:00", []],
  ["late", "13:01", []],
  ["kept", "13:10", [shared("13:00")]],
  ["kept-late", "13:10", [shared("13:05")]],
  ["missed", "13:31", [{ type: "departed", at: at("13:30") }]],
  ["kept-late", "13:31", [shared("12:40"), { type: "departed", at: at("13:00") }]],
] as const)("half an hour before staff leave, whenever they do: %s at %s", (status, now, events) => {
  expect(standing(ahead, now, ...events)?.status).toBe(status);
});
