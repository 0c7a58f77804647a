import { describe, expect, test } from "vitest";
import { at, happening, judged } from "../../test/exampleVisit.js";
import { doorstepVisit } from "../../test/stagedVisit.js";
import type { VisitEvent } from "../visit/visitEventSchema.js";

type Happened = { readonly type: VisitEvent["type"]; readonly at: string; readonly [key: string]: unknown };

const is = (type: VisitEvent["type"], clock: string, more: object = {}): Happened => ({ type, at: at(clock), ...more });
const gone = is("departed", "13:30");
const left = is("left", "14:30");
const back = is("back", "15:00", { whole: true });
const outcome = (clause: string, events: readonly Happened[], change: object = {}) =>
  judged(happening(doorstepVisit(change), ...events), "atlp-covid", at("18:00")).of(clause);

describe("a risk that is judged critical is told to the police before the visit (ATLP-STP-07)", () => {
  const critical = is("concern-assessed", "10:00", { raised: true, critical: true });
  const police = (clock: string, more: object = {}) => is("police-called", clock, { number: "101", ...more });
  test.each([
    ["before the departure", [critical, police("10:10"), gone, back], "ok"],
    ["only after the visit", [critical, gone, back, police("15:10")], "breach"],
    ["about going along", [critical, police("10:10", { purpose: "accompaniment" }), gone, back], "breach"],
    [
      "for a welfare check, a minute before the judgement was noted",
      [police("09:59", { purpose: "safe-and-well" }), critical, gone, back],
      "ok",
    ],
    ["for who knows what, before the judgement", [police("09:00"), critical, gone, back], "breach"],
    [
      "judged critical on the way only, and called then",
      [gone, { ...critical, at: at("13:40") }, police("13:42"), back],
      "ok",
    ],
  ] as const)("called %s: %s", (_, events, expected) => {
    expect(outcome("ATLP-STP-07", events)).toBe(expected);
  });
});

describe("staff move away once symptoms are told (ATLP-G-12, ATLP-TAB-17)", () => {
  const symptoms = is("health-asked", "13:47", { symptoms: true, isolating: false });
  test.each([
    ["13:46", "breach"],
    ["13:47", "ok"],
    ["13:50", "ok"],
  ] as const)("moved away at %s, told at 13:47: %s", (clock, expected) => {
    expect(outcome("ATLP-G-12", [gone, symptoms, is("moved-away", clock), left, back])).toBe(expected);
  });
});

test.each([
  [[true, true], "ok"],
  [[false, true], "breach"],
  [[true, false], "breach"],
  [[undefined, true], "open"],
  [[true, undefined], "open"],
] as const)("each washes their hands: %j is %s (ATLP-TAB-26)", ([a, b], expected) => {
  const signed = (visitor: string, handsWashed: boolean | undefined) =>
    is("signed-in", "15:02", { by: `visitor:${visitor}`, about: [visitor], handsWashed });
  expect(outcome("ATLP-TAB-26", [gone, left, back, signed("a", a), signed("b", b)])).toBe(expected);
});

describe("the list of contacts comes first again, and the agencies after it (ATLP-G-27)", () => {
  const closed = [gone, is("nobody-home", "13:46"), is("note-left", "13:50", { asksForContact: true }), left, back];
  const list = is("parent-rung", "15:10", { answered: false });
  const agency = (clock: string) => is("agency-told", clock, { agency: "MASH", stillConcerned: true });
  test.each([
    ["the list at 15:10, an agency at 15:20", [list, agency("15:20")], "ok"],
    ["both in one minute", [list, agency("15:10")], "ok"],
    ["the list at 15:10, the police at 15:20", [agency("15:05"), list, is("police-called", "15:20")], "ok"],
    ["an agency before the list, and none after it", [agency("15:05"), list], "pending"],
    ["an agency before the list and again after it", [agency("15:05"), list, agency("15:20")], "ok"],
    ["an agency without the list", [agency("15:05")], "pending"],
    ["a parent rung before anybody set out", [is("parent-rung", "09:00"), agency("15:05"), list], "pending"],
    [
      "an agency before the list, and the visit is closed",
      [agency("15:05"), list, is("visit-closed", "17:00")],
      "breach",
    ],
  ] as const)("%s", (_, events, expected) => {
    expect(outcome("ATLP-G-27", [...closed, ...events])).toBe(expected);
  });
});

test.each([
  ["a room", is("room-entered", "13:50", { room: "living-room", by: "visitor:a" }), "breach"],
  ["the home", is("entered", "13:50", { by: "visitor:a" }), "breach"],
  ["a room, by the police", is("room-entered", "13:50", { room: "bedroom", by: "police" }), "ok"],
] as const)("who entered %s entered the household (ATLP-G-18, ATLP-NEW-02)", (_, entry, expected) => {
  expect(outcome("ATLP-G-18", [gone, entry, left, back])).toBe(expected);
});

test.each([
  ["2026-06-09", "ok"],
  ["2026-06-10", "breach"],
] as const)("the addendum is shared by the day of the visit: %s is %s (ATLP-VER-04)", (sharedOn, expected) => {
  const school = { policyReads: [{ name: "Everybody", group: "staff", sharedOn }] };
  expect(outcome("ATLP-VER-04", [gone, left, back], { school })).toBe(expected);
});
