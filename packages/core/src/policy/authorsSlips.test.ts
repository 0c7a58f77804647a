import { describe, expect, test } from "vitest";
import { partsCiting } from "../../test/partsCiting.js";
import { lintPolicy } from "../lint/lintPolicy.js";
import { policies } from "../policies/policies.js";
import { parseSchool } from "../school/parseSchool.js";
import { parsePolicy } from "./parsePolicy.js";

type Entries = Record<string, unknown>;
/** A document that a slip of the pen may leave in any state. */
type Draft = {
  title: string;
  edition: string;
  cases?: unknown[];
  readonly settings: Record<string, Entries>;
  readonly rules: unknown[];
  readonly timers: unknown[];
  readonly roles: Entries[];
  readonly ladder: { readonly starts: Entries; readonly steps: Entries[] };
  readonly codeWord: Entries;
};

const { duty, set: setting, timer } = partsCiting("X-9");
const rule = (require: unknown, says: unknown = { asks: "A thing is so." }) => duty(require, { says });
const role = (id: string, title = "Gardener") => ({ id, title, kind: "person", cites: [] });

const minutes = { unit: "minutes" };
const named = { setting: "x.y" };
const base = policies["reach2-2020"];
const [rules, roles, timers] = [base.rules.length, base.roles.length, base.timers.length].map(String);

/** Sets what a setting states or assumes. */
function put(draft: Draft, id: string, value: unknown): void {
  const key = draft.settings[id]?.["origin"] === "not-stated" ? "assumed" : "value";
  draft.settings[id] = { ...draft.settings[id], [key]: value };
}
const asking = (value: unknown, more: object, require: unknown) => (draft: Draft) => {
  draft.settings["x.y"] = setting(value, more);
  draft.rules.push(rule(require));
};
const limited = (value: unknown, more: object, by: unknown) => (draft: Draft) => {
  draft.settings["x.y"] = setting(value, more);
  draft.timers.push(timer({ by }));
};
const calling = (window: unknown, everyWhen?: unknown) => (draft: Draft) => {
  draft.settings["x.hour"] = setting(60, minutes);
  draft.settings["x.half"] = setting(30, minutes);
  draft.settings["x.five"] = setting(5, minutes);
  const every = { setting: "x.hour" };
  draft.ladder.starts["checkIns"] = { from: { event: "arrived" }, every, everyWhen, window, cites: [] };
};
const elapsed = { kind: "elapsed", period: named };
const five = { setting: "x.five" };

const slips: readonly (readonly [
  what: string,
  told: string,
  code: string,
  path: string,
  make: (draft: Draft) => void,
])[] = [
  [
    "a role without a title",
    "refused",
    "blank-text",
    `/roles/${roles}/title`,
    (d) => void d.roles.push(role("gardener", " ")),
  ],
  [
    "a role that nobody asks for",
    "warned",
    "role-unused",
    `/roles/${roles}`,
    (d) => void d.roles.push(role("gardener")),
  ],
  [
    "a role that stands in for itself at night",
    "refused",
    "stands-in-for-itself",
    "/roles/0/outOfHours",
    (d) => {
      Object.assign(d.roles[0] ?? {}, { outOfHours: base.roles[0]?.id });
    },
  ],
  [
    "an empty role among those that authorise",
    "refused",
    "unknown-role",
    `/rules/${rules}/require/includesAny/0`,
    (d) => void d.rules.push(rule({ fact: "authorisedByRoles", includesAny: [""] })),
  ],
  [
    "an empty role in a setting",
    "refused",
    "blank-text",
    "/settings/signOff.roles/value/0",
    (d) => {
      put(d, "signOff.roles", [""]);
    },
  ],
  [
    "a slip in the roles that sign off",
    "refused",
    "word-nearly-known",
    "/settings/signOff.roles/value/1",
    (d) => {
      put(d, "signOff.roles", ["slt", "senior-leadr"]);
    },
  ],
  [
    "the same actor twice",
    "refused",
    "name-repeated",
    "/ladder/steps/0/actor/anyOf/1",
    (d) => {
      Object.assign(d.ladder.steps[0] ?? {}, { actor: { anyOf: ["buddy", "buddy"] } });
    },
  ],
  [
    "a working day that ends at half past four in the night",
    "warned",
    "hour-at-night",
    "/settings/workingDay.ends/assumed",
    (d) => {
      put(d, "workingDay.ends", "04:30");
    },
  ],
  [
    "a visit that ends by half past three in the night",
    "warned",
    "hour-at-night",
    "/settings/x.y/value",
    asking("03:30", {}, { fact: "leavingClock", atMost: named }),
  ],
  [
    "the same in the rule itself",
    "warned",
    "hour-at-night",
    `/rules/${rules}/require/atMost`,
    (d) => void d.rules.push(rule({ fact: "leavingClock", atMost: "03:30" })),
  ],
  [
    "words in place of a telephone number",
    "refused",
    "phone-invalid",
    "/codeWord/number",
    (d) => {
      d.codeWord["number"] = "the police";
    },
  ],
  [
    "two numbers in one place",
    "refused",
    "phone-invalid",
    "/codeWord/number",
    (d) => {
      d.codeWord["number"] = "999 or 101";
    },
  ],
  [
    "a number that lacks a digit",
    "warned",
    "number-short",
    "/codeWord/number",
    (d) => {
      d.codeWord["number"] = "0121 496 012";
    },
  ],
  [
    "a number that no police has",
    "refused",
    "entry-misfit",
    "/codeWord/doneBy/0/where/number",
    (d) => {
      d.codeWord["doneBy"] = [{ event: "police-called", where: { number: "99" } }];
    },
  ],
  [
    "a length in seconds, as a period",
    "refused",
    "length-in-seconds",
    "/settings/x.y/value",
    limited("PT900S", {}, elapsed),
  ],
  [
    "a length in seconds, by its unit",
    "refused",
    "setting-misfit",
    `/timers/${timers}/by/period`,
    limited(900, { unit: "seconds" }, elapsed),
  ],
  ["half a minute", "refused", "length-in-seconds", "/settings/x.y/value", limited(0.5, minutes, elapsed)],
  [
    "a grace of seconds",
    "refused",
    "length-in-seconds",
    "/settings/overdue.grace/assumed",
    (d) => {
      put(d, "overdue.grace", "PT30S");
    },
  ],
  [
    "minutes where members of staff are counted",
    "refused",
    "unit-misfit",
    "/settings/x.y/unit",
    asking(2, { unit: "minutes" }, { fact: "visitorCount", atLeast: named }),
  ],
  [
    "seconds where minutes are counted",
    "refused",
    "unit-misfit",
    "/settings/x.y/unit",
    asking(900, { unit: "seconds" }, { fact: "visitMinutes", atMost: named }),
  ],
  [
    "hours where minutes are counted",
    "refused",
    "unit-misfit",
    "/settings/x.y/unit",
    asking(2, { unit: "hours" }, { fact: "visitMinutes", atMost: named }),
  ],
  [
    "centimetres where metres are counted",
    "refused",
    "unit-misfit",
    "/settings/x.y/unit",
    asking(200, { unit: "cm" }, { fact: "metresToChild", atLeast: named }),
  ],
  [
    "two hundred metres from a child",
    "refused",
    "setting-misfit",
    "/settings/x.y/value",
    asking(200, { unit: "metres" }, { fact: "metresToChild", atLeast: named }),
  ],
  [
    "a sentence that says nothing",
    "refused",
    "blank-text",
    `/rules/${rules}/says/asks`,
    (d) => void d.rules.push(rule({ fact: "littleKnown", is: true }, { asks: "  " })),
  ],
  [
    "a title that says nothing",
    "refused",
    "blank-text",
    "/title",
    (d) => {
      d.title = " ";
    },
  ],
  [
    "an edition that says nothing",
    "refused",
    "blank-text",
    "/edition",
    (d) => {
      d.edition = " ";
    },
  ],
  [
    "a decision by nobody",
    "refused",
    "blank-text",
    "/settings/x.y/by",
    (d) => {
      d.settings["x.y"] = { origin: "school-set", value: 2, describes: "staff", by: " " };
    },
  ],
  [
    "a setting that describes nothing",
    "refused",
    "blank-text",
    "/settings/x.y/describes",
    (d) => {
      d.settings["x.y"] = setting(2, { describes: " " });
    },
  ],
  [
    "a window as wide as the time between two calls",
    "refused",
    "window-too-wide",
    "/ladder/starts/checkIns/window",
    calling({ setting: "x.half" }),
  ],
  [
    "a window as wide as the shorter of two intervals",
    "refused",
    "window-too-wide",
    "/ladder/starts/checkIns/window",
    calling({ before: five, after: five }, [{ when: { fact: "visitorCount", atLeast: 2 }, every: five }]),
  ],
  [
    "a slip in the condition of an interval",
    "refused",
    "unknown-fact",
    "/ladder/starts/checkIns/everyWhen/0/when",
    calling(five, [{ when: { fact: "visitorCont", atLeast: 2 }, every: five }]),
  ],
  [
    "a permission asked for an interval",
    "refused",
    "permitted-too-early",
    "/ladder/starts/checkIns/everyWhen/0/when/permitted",
    calling(five, [{ when: { permitted: "lone-visit" }, every: five }]),
  ],
  [
    "a side of a window that is no length",
    "refused",
    "setting-misfit",
    "/ladder/starts/checkIns/window/before",
    (d) => {
      calling({ before: named, after: five })(d);
      d.settings["x.y"] = setting(true);
    },
  ],
  [
    "a clock that begins at a setting that there is not",
    "refused",
    "unknown-setting",
    `/timers/${timers}/from/clock/setting`,
    (d) => void d.timers.push(timer({ from: { clock: named } })),
  ],
  [
    "a clock that begins at a number",
    "refused",
    "setting-misfit",
    `/timers/${timers}/from/clock`,
    (d) => {
      d.settings["x.y"] = setting(9);
      d.timers.push(timer({ from: { clock: named } }));
    },
  ],
  [
    "an hour that ends before it begins",
    "refused",
    "hours-reversed",
    `/timers/${timers}/by/hour`,
    (d) => {
      d.settings["x.y"] = setting("10:00");
      d.settings["x.z"] = setting("09:30");
      d.timers.push(timer({ from: { clock: named }, by: { kind: "clock", hour: { setting: "x.z" } } }));
    },
  ],
  [
    "no time before a moment",
    "refused",
    "limit-of-nothing",
    `/timers/${timers}/by/period`,
    limited(0, minutes, { kind: "before", moment: "departed", period: named }),
  ],
  [
    "a case that asks nothing",
    "warned",
    "case-asks-nothing",
    "/cases/0/expect",
    (d) => {
      d.cases = [
        {
          id: "a",
          visit: {
            id: "a",
            household: { familyName: "F", address: { lines: ["3 Invented Row"] } },
            purposes: [],
            setting: "inside",
            visitors: [{ id: "a", name: "A" }],
            times: {},
            events: [],
          },
          now: "2026-06-09T13:00:00+01:00",
          expect: {},
        },
      ];
    },
  ],
];

describe("a slip of the pen is never accepted in silence", () => {
  test.each(slips)("%s: %s as %s", (_, told, code, path, make) => {
    const document = structuredClone(base) as unknown as Draft;
    make(document);
    const parsed = parsePolicy(document);
    const found = parsed.ok ? lintPolicy(parsed.value) : parsed.issues;
    expect(parsed.ok ? "warned" : "refused").toBe(told);
    expect(found.map((one) => [one.code, one.path])).toContainEqual([code, path]);
    expect(new Set(found.map((one) => `${one.code} ${one.path}`)).size).toBe(found.length);
  });

  test.each(["see the list", " ", "07700 900101 or 07700 900102", "999 or 101"])(
    "a school's telephone number that is none: %s",
    (number) => {
      const people = [{ id: "a", name: "Jo Adeyemi", number }];
      const found = parseSchool({ name: "Nowhereham", phone: number, people, roles: {} });
      expect(found.ok ? [] : found.issues.map(({ path }) => path).sort()).toEqual(["/people/0/number", "/phone"]);
    },
  );
});
