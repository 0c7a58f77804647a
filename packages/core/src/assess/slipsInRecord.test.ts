import { describe, expect, test } from "vitest";
import { at, exampleVisit } from "../../test/exampleVisit.js";
import { policies } from "../policies/policies.js";
import type { Visit } from "../visit/visitSchema.js";
import { assessVisit } from "./assessVisit.js";
import { slipsInRecord } from "./slipsInRecord.js";

const policy = policies["reach2-2020"];
const slips = (visit: Visit, school = {}) => slipsInRecord(visit, policy, school).map(({ path }) => path);
const call = (to: string): Visit["events"][number] => ({
  type: "contact",
  id: "call",
  at: at("13:40"),
  from: "visitor:a",
  to,
  channel: "call",
  answered: true,
});

describe("a word of an open list that nearly is one that policies know is told", () => {
  test.each<readonly [string, Visit, string]>([
    ["a purpose", { ...exampleVisit, purposes: ["welfare", "attendence"] }, "/purposes/1"],
    [
      "a role that a visitor holds",
      { ...exampleVisit, visitors: exampleVisit.visitors.map((one) => ({ ...one, holds: ["senior-leeder"] })) },
      "/visitors/0/holds/0",
    ],
    [
      "the role of somebody who agreed",
      { ...exampleVisit, authorisations: [{ what: "visit", role: "headteecher", at: at("08:00") }] },
      "/authorisations/0/role",
    ],
    ["a party of a call", { ...exampleVisit, events: [call("buddie")] }, "/events/0/to"],
  ])("%s", (_, visit, path) => {
    expect(slips(visit)).toContain(path);
    const { issues } = assessVisit({ visit, policy, now: at("18:00"), mode: "lenient" });
    expect(issues).toContainEqual(expect.objectContaining({ path, code: "word-slip" }));
  });

  test("the message names the word that policies know, and never what was typed", () => {
    const [slip] = slipsInRecord({ ...exampleVisit, purposes: ["attendence"] }, policy);
    expect(slip?.message).toContain("“attendance”");
    expect(slip?.message).not.toContain("attendence");
  });
});

describe("a word of the school's own is let be", () => {
  test.each<readonly [string, Visit]>([
    ["a purpose that is near to none", { ...exampleVisit, purposes: ["music lesson", "welfare"] }],
    ["a party who is a visitor", { ...exampleVisit, events: [call("visitor:b")] }],
    ["a role of another kind", { ...exampleVisit, events: [call("key-worker")] }],
    ["words as they are known", exampleVisit],
  ])("%s", (_, visit) => {
    expect(slips(visit)).toEqual([]);
  });

  test("also where it is near to a known one, if the school's file has it", () => {
    const visit = { ...exampleVisit, events: [call("parents")] };
    expect(slips(visit)).toEqual(["/events/0/to"]);
    expect(slips(visit, { roles: { parents: ["a"] } })).toEqual([]);
  });
});
