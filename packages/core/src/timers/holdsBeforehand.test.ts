import { expect, test } from "vitest";
import { at, exampleVisit, happening } from "../../test/exampleVisit.js";
import { policies } from "../policies/policies.js";
import { parsePolicy } from "../policy/parsePolicy.js";
import type { Condition } from "../policy/conditionSchema.js";
import type { School } from "../school/schoolSchema.js";
import { resolveSettings } from "../settings/resolveSettings.js";
import type { Visit } from "../visit/visitSchema.js";
import { holdsBeforehand } from "./holdsBeforehand.js";

const own = parsePolicy({
  ...policies["morecambe-road-2024"],
  facts: [
    {
      id: "remote",
      of: "home",
      type: "yes-no",
      describes: "Whether the home lies where no telephone works.",
      words: { yes: "no telephone works there", no: "a telephone works there" },
    },
  ],
});
const policy = own.ok ? own.value : policies["morecambe-road-2024"];
const school: School = { name: "Nowhereham", people: [], roles: {} };
const holds = (condition: Condition, visit: Visit = exampleVisit) =>
  holdsBeforehand(condition, {
    visit,
    policy,
    school,
    numbers: { settings: resolveSettings(policy, school), mode: "lenient" },
  });

const remote = { fact: "remote", is: true };
const arrival = { type: "arrived", at: at("13:50") } as const;
const household = (value: boolean) => ({ ...exampleVisit.household, own: { remote: value } });

test("what the record tells before it departs holds or does not; what it leaves out does not count as so", () => {
  expect(holds({ fact: "visitorCount", atLeast: 2 })).toBe(true);
  expect(holds({ fact: "visitorCount", atLeast: 3 })).toBe(false);
  expect([holds(remote), holds({ not: remote })]).toEqual([false, false]);
});

test("a policy's own facts can be asked, and what happens on the way changes nothing", () => {
  expect(holds(remote, { ...exampleVisit, household: household(true) })).toBe(true);
  expect(holds({ fact: "happened", event: "arrived", is: true }, happening(exampleVisit, arrival))).toBe(false);
});
