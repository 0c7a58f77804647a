import { describe, expect, test } from "vitest";
import { atlpCovidPolicy } from "../policies/atlpCovidPolicy.js";
import { reach2Policy2020 } from "../policies/reach2Policy2020.js";
import type { Visit } from "../visit/visitSchema.js";
import { assessDeparture, policiesInForce } from "./assessDeparture.js";
import { assessVisit } from "./assessVisit.js";

const at = (clock: string): string => `2026-06-09T${clock}:00+01:00`;
const visit: Visit = {
  id: "visit-1",
  household: { familyName: "Fernsby", address: { lines: ["3 Invented Row"] } },
  purposes: ["welfare"],
  setting: "inside",
  visitors: [{ id: "a", name: "Jo Adeyemi" }],
  times: { leaveSchool: at("13:30") },
  events: [],
};
const asked = { policy: reach2Policy2020, addenda: [atlpCovidPolicy], mode: "lenient" } as const;

describe("whether a visit may go", () => {
  test("is answered as things stand; once it has left, just before it left: by its events before its plan", () => {
    const assessedAt = (now: string, of: Visit = visit) => assessDeparture({ ...asked, visit: of, now })[0]?.assessment;
    const beforehand = (now: string, of: Visit = visit) => assessVisit({ ...asked, visit: of, now });
    expect(assessedAt(at("09:00"))).toEqual(beforehand(at("09:00")));
    expect(assessedAt(at("16:00"))).toEqual(beforehand("2026-06-09T12:29:59.999Z"));
    const early: Visit = { ...visit, events: [{ id: "e", type: "arrived", at: at("12:00") }] };
    expect(assessedAt(at("13:00"), early)).toEqual(beforehand("2026-06-09T10:59:59.999Z", early));
    expect(assessedAt(at("16:00"))).not.toEqual(beforehand(at("16:00")));
  });

  test("is asked of the school's policy first, and of an addendum on the days for which it is switched on (ATLP-NEW-01)", () => {
    const on = (from: string) =>
      policiesInForce(visit, { ...asked, now: at("09:00"), school: { switchedOn: { "atlp-covid": { from } } } });
    expect(on("2026-06-09")).toEqual([reach2Policy2020, atlpCovidPolicy]);
    expect(on("2026-06-10")).toEqual([reach2Policy2020]);
    expect(policiesInForce(visit, { ...asked, addenda: [reach2Policy2020], now: at("09:00") })).toEqual([
      reach2Policy2020,
    ]);
  });
});
