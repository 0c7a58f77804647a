import { describe, expect, test } from "vitest";
import { oakleyVisit } from "../../../../test/records/oakleyVisit.js";
import { forms } from "../forms.js";
import { knownOf } from "./knownOf.js";

const [first] = oakleyVisit.visitors;
const at = "2026-06-08T10:00:00+01:00";
const attempt = (kind: "police" | "social-worker" | "headteacher", answered: boolean) => ({
  kind,
  channel: "call" as const,
  at,
  answered,
});
const { household } = oakleyVisit;
const child = { name: "Ash Oakley" };

describe("a form says what the record tells elsewhere", () => {
  const ladder = (changes: Partial<typeof oakleyVisit>) =>
    forms["contact-ladder"].prefill({ ...oakleyVisit, events: [], ...changes });

  test("whether a child is listed: yes with one that is, no where every answer is empty, open else (ATLP-STP-05)", () => {
    const listed = (...pupils: readonly (typeof child & { listed?: "cp"[] })[]) =>
      ladder({ household: { ...household, pupils: [...pupils] } })["listed"];
    expect(listed({ ...child, listed: ["cp"] }, child)).toBe("yes");
    expect(listed({ ...child, listed: [] })).toBe("no");
    expect(listed({ ...child, listed: [] }, child)).toBeUndefined();
    expect(listed()).toBeUndefined();
  });

  test("whether the headteacher was consulted, as the doorstep form has it (ATLP-STP-11)", () => {
    const asked = (headTeacherConsulted: "yes" | "no") =>
      ladder({ assessments: { doorstep: { headTeacherConsulted } } })["headTeacher"];
    expect(asked("yes")).toBe("yes");
    expect(asked("no")).toBe("no");
    expect(ladder({})["headTeacher"]).toBeUndefined();
  });

  test("whether the risk is critical, by the last judgement (ATLP-STP-07)", () => {
    const judged = (critical: boolean) => ({ id: "e1", type: "concern-assessed" as const, at, raised: true, critical });
    expect(ladder({ events: [judged(true)] })["critical"]).toBe("yes");
    expect(ladder({ events: [judged(false)] })["critical"]).toBe("no");
    expect(ladder({})["critical"]).toBeUndefined();
  });

  test("that somebody was spoken to, and never that nobody was, as a call may be missing from the list", () => {
    expect(ladder({ contactAttempts: [attempt("police", true)] })["police"]).toBe("yes");
    expect(ladder({ contactAttempts: [attempt("police", false)] })["police"]).toBeUndefined();
    expect(ladder({ contactAttempts: [attempt("social-worker", true)] })["socialWorker"]).toBe("yes");
  });

  test("who drives, on the sheet of each car (R20-PRE-13)", () => {
    const vehicles = [{ driver: first?.id ?? "" }];
    expect(forms["vehicle-check"].prefill({ ...oakleyVisit, vehicles })["driver"]).toBe(first?.name);
    expect(forms["vehicle-check"].prefill({ ...oakleyVisit, vehicles: [{}] })["driver"]).toBeUndefined();
  });

  test("insurance that is not for business, of whichever kind (R20-PRE-15)", () => {
    const insured = (use: "social" | "commuting" | "business" | "other") =>
      forms["vehicle-check"].prefill({ ...oakleyVisit, vehicles: [{ insurance: { use } }] })["insurance"];
    expect([insured("social"), insured("commuting"), insured("business")]).toEqual([
      "no-business",
      "no-business",
      "business",
    ]);
    expect(insured("other")).toBeUndefined();
  });
});

test("nothing is known of a record that tells nothing", () => {
  const { household: home, purposes, setting, visitors } = oakleyVisit;
  const bare = { familyName: home.familyName, address: home.address };
  const visit = {
    id: "v",
    household: bare,
    purposes,
    setting,
    visitors: visitors.map(({ id, name }) => ({ id, name })),
  };
  expect(knownOf({ ...visit, times: {}, events: [] }, "Europe/London")).toEqual({ drivers: [] });
});
