import { describe, expect, test } from "vitest";
import { at, exampleVisit } from "../../test/exampleVisit.js";
import { duty, ownPolicy } from "../../test/ownPolicy.js";
import { assessVisit } from "../assess/assessVisit.js";
import { parseVisit } from "../visit/parseVisit.js";
import type { Visit } from "../visit/visitSchema.js";

const insurer = {
  id: "insurerTold",
  of: "vehicle",
  type: "yes-no",
  describes: "Whether the insurer knows that the car is used for visits.",
  words: { yes: "the insurer has been told", no: "the insurer has not been told" },
};
const letters = {
  id: "lettersCarried",
  of: "visit",
  type: "number",
  describes: "How many letters of introduction the visitors carry.",
  noun: "the number of letters carried",
};
const consent = {
  id: "consentForm",
  of: "home",
  type: "word",
  describes: "In which form the family agreed to visits.",
  noun: "the form of consent",
  options: ["none", "spoken", "written"],
};
const rooms = {
  id: "roomsSeen",
  of: "pupil",
  type: "words",
  plural: true,
  describes: "The rooms in which the child was seen.",
  noun: "the rooms in which the child was seen",
};
const invited = {
  id: "invitedFrom",
  of: "visit",
  type: "clock",
  describes: "The time of day from which the family is ready.",
  noun: "the time from which the family is ready",
};
const agreedOn = {
  id: "agreedOn",
  of: "home",
  type: "day",
  describes: "The day on which the family agreed.",
  noun: "the day of the agreement",
};
const parking = {
  id: "parking",
  of: "vehicle",
  type: "text",
  describes: "Where the car is left.",
  noun: "the place where the car is left",
};

const policy = ownPolicy({
  facts: [insurer, letters, consent, rooms, invited, agreedOn, parking],
  rules: [
    duty("insurer", { fact: "insurerTold", is: true }, { forEach: "vehicle" }),
    duty(
      "letters",
      { fact: "lettersCarried", atLeast: 2 },
      {
        says: { asks: "Two letters are carried.", unmet: "Letters carried: {fact:lettersCarried}." },
      },
    ),
    duty("consent", { fact: "consentForm", atLeast: "written" }),
    duty("rooms", { fact: "roomsSeen", includes: "kitchen" }, { forEach: "pupil" }),
    duty("invited", { fact: "invitedFrom", atMost: "13:45" }),
    duty("agreed", { fact: "agreedOn", atLeast: "2026-05-01" }),
    duty("parked", { fact: "parking", recorded: true }, { forEach: "vehicle" }),
  ],
});

const car = exampleVisit.vehicles?.[0] ?? {};
const pupil = exampleVisit.household.pupils?.[0] ?? { name: "T" };
const kept: Visit = {
  ...exampleVisit,
  own: { lettersCarried: 2, invitedFrom: "13:45" },
  household: {
    ...exampleVisit.household,
    own: { consentForm: "written", agreedOn: "2026-05-01" },
    pupils: [{ ...pupil, own: { roomsSeen: ["hall", "kitchen"] } }],
  },
  vehicles: [{ ...car, own: { insurerTold: true, parking: "behind the shop" } }],
};
const assessed = (visit: Visit) => assessVisit({ visit, policy, now: at("09:00"), mode: "strict" });
const states = (visit: Visit) =>
  Object.fromEntries(assessed(visit).trace.map(({ rule, state }): [string, string] => [rule, state]));

describe("a school's own facts are read from the record like any other", () => {
  test("a record that holds them is read by the schema and keeps every rule", () => {
    expect(parseVisit(kept)).toEqual({ ok: true, value: kept });
    expect(assessed(kept)).toMatchObject({ verdict: "go", findings: [], issues: [] });
  });

  test("what is missing is unknown, and never No", () => {
    const { parked, ...others } = states(exampleVisit);
    expect(parked).toBe("unmet"); // the rule asks whether it is recorded
    expect(new Set(Object.values(others))).toEqual(new Set(["unknown"]));
  });

  test.each([
    ["insurer", { ...kept, vehicles: [{ ...car, own: { insurerTold: false, parking: "here" } }] }],
    ["letters", { ...kept, own: { ...kept.own, lettersCarried: 1 } }],
    ["consent", { ...kept, household: { ...kept.household, own: { ...kept.household.own, consentForm: "spoken" } } }],
    ["rooms", { ...kept, household: { ...kept.household, pupils: [{ ...pupil, own: { roomsSeen: ["hall"] } }] } }],
    ["invited", { ...kept, own: { ...kept.own, invitedFrom: "13:46" } }],
    ["agreed", { ...kept, household: { ...kept.household, own: { ...kept.household.own, agreedOn: "2026-04-30" } } }],
    ["parked", { ...kept, vehicles: [{ ...car, own: { insurerTold: true } }] }],
  ])("%s: the other answer breaks that rule and no other", (rule, visit) => {
    expect(Object.entries(states(visit)).filter(([, state]) => state !== "met")).toEqual([[rule, "unmet"]]);
  });

  test("a sentence says its value, and the way out writes it where the record holds it", () => {
    const ofLetters = (own: Visit["own"]) => {
      const { own: _, ...without } = kept;
      const { findings } = assessed(own === undefined ? without : { ...kept, own });
      return findings.find(({ rule }) => rule === "letters");
    };
    expect(ofLetters({ lettersCarried: 1, invitedFrom: "13:45" })).toMatchObject({
      sentence: expect.stringContaining("Letters carried: 1.") as string,
      pointers: ["/own/lettersCarried"],
      wouldBeMetBy: [[{ to: 2, record: [{ op: "add", path: "/own/lettersCarried", value: 2 }] }]],
    });
    expect(ofLetters(undefined)?.wouldBeMetBy).toMatchObject([
      [{ to: 2, record: [{ op: "add", path: "/own", value: { lettersCarried: 2 } }] }],
    ]);
  });

  test("a value of another type counts as unknown, and the assessment names its place", () => {
    const wrong: Visit = {
      ...kept,
      own: { ...kept.own, lettersCarried: "two" },
      household: { ...kept.household, own: { consentForm: "by e-mail", agreedOn: "2026-02-30" } },
      vehicles: [{ ...car, own: { insurerTold: true, parking: 7 } }],
    };
    expect(states(wrong)).toMatchObject({ letters: "unknown", consent: "unknown", agreed: "unknown", parked: "unmet" });
    expect(assessed(wrong).issues.map(({ path, code }) => [path, code])).toEqual([
      ["/own/lettersCarried", "own-misfit"],
      ["/household/own/consentForm", "own-misfit"],
      ["/household/own/agreedOn", "own-misfit"],
      ["/vehicles/0/own/parking", "own-misfit"],
    ]);
  });

  test("a day is put right by the day itself, and a line of words by nobody but whoever knows it", () => {
    const early = { ...kept, household: { ...kept.household, own: { ...kept.household.own, agreedOn: "2026-04-30" } } };
    expect(assessed(early).findings).toMatchObject([
      { rule: "agreed", wouldBeMetBy: [[{ fact: "agreedOn", to: "2026-05-01" }], [{ to: "2026-05-02" }]] },
    ]);
    const nowhere = { ...kept, vehicles: [{ ...car, own: { insurerTold: true } }] };
    expect(assessed(nowhere).findings).toMatchObject([{ rule: "parked", wouldBeMetBy: [] }]);
  });

  test("a name that nearly is one is named; a name of another policy is let be", () => {
    const slip: Visit = { ...kept, own: { lettersCaried: 2, invitedFrom: "13:45", toString: true, parkedIn: "mews" } };
    expect(assessed(slip).issues).toEqual([
      {
        path: "/own/lettersCaried",
        code: "own-unknown",
        message: expect.stringContaining("“lettersCarried”") as string,
      },
    ]);
  });
});

test("a name that is none is refused without being repeated", () => {
  const parsed = parseVisit({ ...kept, own: { "Kerry Fairweather": true } });
  expect(parsed).toMatchObject({ ok: false });
  expect(JSON.stringify(parsed)).not.toContain("Kerry");
});
