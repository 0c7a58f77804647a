import { describe, expect, test } from "vitest";
import { at, happening, judged } from "../../test/exampleVisit.js";
import { doorstepVisit } from "../../test/stagedVisit.js";
import { assessVisit } from "../assess/assessVisit.js";
import { atlpCovidPolicy } from "../policies/atlpCovidPolicy.js";
import type { School } from "../school/schoolSchema.js";
import type { Visit } from "../visit/visitSchema.js";

import { ATTEMPTS_COUNT_FOR } from "./overThisLack.js";

type Attempt = NonNullable<Visit["contactAttempts"]>[number];

const before = at("09:00");
const tried = (day: string, more: Partial<Attempt> = {}): Attempt => ({
  who: "mother",
  kind: "family",
  channel: "call",
  number: "07700 900101",
  at: at("08:00", day),
  answered: false,
  ...more,
});
const said = (attempts: readonly Attempt[], form: object = {}, change: object = {}) => {
  const visit = doorstepVisit({ contactAttempts: [...attempts], ...change }, form);
  const { of, findings } = judged(visit, "atlp-covid", before);
  return [of("ATLP-STP-02"), findings.find(({ rule }) => rule === "only-without-contact")?.outcome ?? "ok"];
};
const lastSpokenTo = (on: string) => ({ lastContact: { on, details: "a call" } });

describe("attempts are those of this lack of contact (ATLP-STP-02, ATLP-DOR-02, ATLP-NEW-06)", () => {
  test("a call of years ago tries nobody today, and one that was answered then reaches nobody", () => {
    expect(said([tried("2019-06-08")])).toEqual(["pending", "ok"]);
    expect(said([tried("2019-06-08", { answered: true }), tried("2026-06-08")])).toEqual(["ok", "ok"]);
  });
  test("what came before the last contact that the form names belongs to an absence that is over", () => {
    expect(said([tried("2026-05-31")], lastSpokenTo("2026-06-01"))[0]).toBe("pending");
    expect(said([tried("2026-06-01")], lastSpokenTo("2026-06-01"))[0]).toBe("ok");
  });
  test("an earlier visit at which somebody answered ends a lack of contact too, one at a closed door does not", () => {
    const visited = (answered: boolean) => ({ earlierVisits: [{ on: "2026-06-05", answered }] });
    expect(said([tried("2026-06-04")], {}, visited(true))[0]).toBe("pending");
    expect(said([tried("2026-06-04")], {}, visited(false))[0]).toBe("ok");
  });
  test("the last contact itself does not stop the visit where the family was tried in vain after it", () => {
    const answered = tried("2026-06-01", { answered: true });
    expect(said([answered, tried("2026-06-08")], lastSpokenTo("2026-06-01"))).toEqual(["ok", "ok"]);
    expect(said([answered], lastSpokenTo("2026-06-01"))).toEqual(["ok", "block"]);
    expect(said([tried("2026-06-02", { answered: true }), tried("2026-06-08")], lastSpokenTo("2026-06-01"))[1]).toBe(
      "block",
    );
  });
  test("whoever calls back on the day of the visit is reached, whatever the form says (D110)", () => {
    const visit = happening(doorstepVisit({}, lastSpokenTo("2026-06-09")), {
      type: "contact",
      at: at("08:30"),
      from: "parent",
      to: "school-office",
      channel: "call",
      answered: true,
    });
    expect(judged(visit, "atlp-covid", before).of("ATLP-DOR-02")).toBe("block");
  });
  test("a call of which nobody says whether it was answered leaves it open; a letter waits for its answer", () => {
    expect(said([tried("2026-06-08", { answered: undefined })])[1]).toBe("open");
    expect(said([tried("2026-06-08", { answered: undefined, channel: "letter" })])[1]).toBe("ok");
  });
  describe("without a last contact the policy says nothing of how long an attempt counts", () => {
    const unknown = { lastContact: { details: "nobody remembers" } };
    const tries = (day: string, mode: "strict" | "lenient", school: Partial<School> = {}) => {
      const visit = doorstepVisit({ contactAttempts: [tried(day)], earlierVisits: [] }, unknown);
      const { findings, gaps, trace } = assessVisit({ visit, policy: atlpCovidPolicy, now: before, mode, school });
      const rule = trace.find((one) => one.rule === "contact-tried-first");
      const finding = findings.find((one) => one.rule === "contact-tried-first");
      return [rule?.state, finding?.outcome, gaps.some(({ setting }) => setting === ATTEMPTS_COUNT_FOR)];
    };
    test("lenient assumes 365 days and shows the gap where it decides; strict is open (ATLP-STP-11)", () => {
      expect(tries("2025-06-10", "lenient")).toEqual(["met", undefined, true]);
      expect(tries("2025-06-09", "lenient")).toEqual(["unmet", "block", true]);
      expect(tries("2025-06-10", "strict")).toEqual(["unknown", "open", true]);
    });
    test("what was tried on the day of the visit is of this lack in any case", () => {
      expect(tries("2026-06-09", "strict")).toEqual(["met", undefined, false]);
    });
    test("a school that decided it has its answer in both modes", () => {
      const school = { settings: { [ATTEMPTS_COUNT_FOR]: { value: 30, by: "Headteacher" } } };
      for (const mode of ["strict", "lenient"] as const) {
        expect(tries("2026-05-11", mode, school)).toEqual(["met", undefined, false]);
        expect(tries("2026-05-10", mode, school)).toEqual(["unmet", "block", false]);
      }
    });
  });
});
