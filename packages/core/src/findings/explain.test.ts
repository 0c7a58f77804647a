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

test("what cannot be told says what is missing, each thing once", () => {
  expect(said(gone, "reach2-2020", "initial-form-first")).toBe(
    "It cannot be told whether this is kept, because it is not recorded whether the address has been visited before, or whether somebody answered at an earlier visit, or whether the initial risk assessment is completed: before a first visit the initial risk assessment is completed (R20-PRE-05).",
  );
  expect(said(gone, "alumwell-2025", "authorised-beforehand")).toContain(
    "the roles that authorised the visit are not recorded",
  );
});

test("a silence of the policy is not something that can be kept", () => {
  expect(said(gone, "alumwell-2025", "authorised-by-a-visitor")).toBe(
    "The policy does not say whether a visitor may authorise their own visit; whether that matters for this visit cannot be told, because it is not recorded whether a visitor authorised their own visit.",
  );
});

test("a duty that an exception may lift says so", () => {
  expect(said(gone, "reach2-later", "two-at-every-visit")).toContain("whether an exception of the policy applies");
});
