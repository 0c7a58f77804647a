import { HomeVisitsError } from "@home-visits/core";
import { describe, expect, test } from "vitest";
import { gateConversation } from "../../test/gateConversation.js";
import { defineForm } from "../defineForm.js";
import type { FormMigration } from "../definition/formMigration.js";
import { findForm } from "./findForm.js";
import { migrate } from "./migrate.js";

const edition = (name: string, migrations: readonly FormMigration[]) =>
  defineForm({ ...gateConversation, edition: name, migrations });
const editions = [
  edition("3", [{ from: "2", steps: [{ field: "worried", answer: "true", becomes: "yes" }] }]),
  edition("2", [{ from: "1", steps: [{ rename: "child", to: "pupil" }, { drop: "weather" }] }]),
  edition("1", []),
];
const latest = findForm("gate-conversation", undefined, editions);

describe("answers of an older edition", () => {
  test("become answers of this one through the editions between, and nothing is lost silently", () => {
    const old = { child: "Lee", weather: "rain", worried: "true", at: "2026-06-09T15:20Z" };
    expect(migrate(latest, old, "1", editions)).toEqual({
      data: { pupil: "Lee", worried: "yes", at: "2026-06-09T15:20Z" },
      dropped: [{ field: "weather", answer: "rain" }],
    });
  });

  test("of the same edition stay as they are", () => {
    expect(migrate(latest, { pupil: "Lee" }, "3", editions)).toEqual({ data: { pupil: "Lee" }, dropped: [] });
  });

  test("without a way here are a mistake of the program", () => {
    expect(() => migrate(latest, {}, "0", editions)).toThrow(HomeVisitsError);
  });

  test("are read and validated by the edition in which they were given", () => {
    expect(findForm("initial-risk-assessment", "R2X").title).toBe("Appendix 2 – initial home visit risk assessment");
    expect(findForm("initial-risk-assessment").edition).toBe("R20");
  });

  test("of R2X become answers of R20 and back, unchanged: both editions ask the same", () => {
    const data = { familyName: "Oakley", pets: "yes", petsThreatening: "no" };
    expect(migrate(findForm("initial-risk-assessment", "R20"), data, "R2X").data).toEqual(data);
    expect(migrate(findForm("initial-risk-assessment", "R2X"), data, "R20").data).toEqual(data);
  });
});

test("a form or an edition that does not exist is a mistake of the program", () => {
  expect(() => findForm("shopping-list")).toThrow(HomeVisitsError);
  expect(() => findForm("home-visit-log", "R99")).toThrow(/edition/);
});
