import { expect, test } from "vitest";
import { at, exampleVisit } from "../../test/exampleVisit.js";
import { smallVisit } from "../../test/smallVisit.js";
import { policies } from "../policies/policies.js";
import type { Visit } from "../visit/visitSchema.js";
import { assessVisit } from "../assess/assessVisit.js";
import { explain } from "./explain.js";

const said = (visit: Visit, policy: keyof typeof policies, rule: string): string | undefined => {
  const { findings } = assessVisit({ visit, policy: policies[policy], now: at("18:00"), mode: "lenient" });
  const finding = findings.find((one) => one.rule === rule);
  return finding && explain(finding);
};
const gone: Visit = { ...smallVisit, events: [{ id: "e", type: "back", at: at("15:00") }] };

test("what is not kept is said with the figures of this visit and the clause", () => {
  const alone: Visit = { ...exampleVisit, visitors: exampleVisit.visitors.slice(0, 1) };
  expect(said(alone, "morecambe-road-2024", "two-advised")).toBe(
    "The number of visiting staff is 1; 2 are advised at any visit (MOR-SAF-18).",
  );
});

test("what cannot be told says what to record, each thing once, and then what hangs on it", () => {
  expect(said(gone, "reach2-2020", "initial-form-first")).toBe(
    "Record whether the address has been visited before. Record whether somebody answered at an earlier visit. Record whether the initial risk assessment is completed. Before a first visit the initial risk assessment is completed (R20-PRE-05).",
  );
  expect(said(gone, "alumwell-2025", "authorised-beforehand")).toContain("Record who authorised the visit.");
});

test("a silence of the policy is not something that can be kept", () => {
  expect(said(gone, "alumwell-2025", "authorised-by-a-visitor")).toBe(
    "The policy does not say whether a visitor may authorise their own visit. To see whether it matters here: record whether a visitor authorised their own visit.",
  );
});

test("a duty that an exception may lift says so", () => {
  expect(said(gone, "reach2-later", "two-at-every-visit")).toContain(
    "Record whether an exception of the policy applies",
  );
});

test("what is still to do is said as an order, and what it rests on after it", () => {
  const early = (visit: Visit, policy: keyof typeof policies): readonly string[] =>
    assessVisit({ visit, policy: policies[policy], now: at("08:00"), mode: "lenient" }).findings.map(explain);
  const planned: Visit = { ...exampleVisit, events: [] };
  expect(early(planned, "reach2-2020")).toContain("Tell the office that you are going, before you leave (R20-PRE-22).");
  expect(early({ ...planned, codeWord: undefined }, "reach2-2020").join("\n")).not.toMatch(
    /Still to do|taken to be|cannot be told/,
  );
});
