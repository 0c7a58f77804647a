import { describe, expect, test } from "vitest";
import { at, exampleVisit, happening, judged } from "../../test/exampleVisit.js";
import { gone } from "../../test/stagedVisit.js";

const arrived = { type: "arrived", at: at("13:45") } as const;
const closed = { type: "nobody-home", at: at("13:46") } as const;
const waited = (word: string, until: string) =>
  happening(
    exampleVisit,
    gone,
    arrived,
    closed,
    { type: "lateness-announced", at: at(word), by: "parent" },
    { type: "left", at: at(until) },
  );
const asked = (word: string, until: string, more: object = {}) =>
  judged(waited(word, until), "morecambe-road-2024", at("14:40"), more);
const outcomeOf = (rule: string, word: string, until: string, more?: object) =>
  asked(word, until, more).findings.find((finding) => finding.rule === rule)?.outcome ?? "ok";
const chosen = (value: boolean) => ({
  school: { settings: { "notice.duringWaitCounts": { value, by: "Headteacher" } } },
  mode: "strict",
});

describe("Unsaid is open: whether word that comes during the wait is prior notice (MOR-VIS-08, MOR-VIS-09)", () => {
  test.each(["lenient", "strict"])("%s: word up to the agreed time is prior, and 30 minutes are the most", (mode) => {
    for (const word of ["13:00", "13:45"]) {
      expect(outcomeOf("wait-without-notice", word, "14:15", { mode })).toBe("ok");
      expect(outcomeOf("wait-with-notice", word, "14:15", { mode })).toBe("ok");
      expect(outcomeOf("wait-with-notice", word, "14:16", { mode })).toBe("advice");
      expect(outcomeOf("notice-while-waiting", word, "14:15", { mode })).toBe("ok");
    }
  });
  test("lenient takes later word as prior too, and says that the policy does not settle it", () => {
    expect(outcomeOf("wait-without-notice", "13:46", "14:15")).toBe("ok");
    expect(outcomeOf("notice-while-waiting", "13:46", "14:15")).toBe("open");
    const late = asked("13:46", "14:16").findings.find(({ rule }) => rule === "wait-with-notice");
    expect(late?.outcome).toBe("advice");
    expect(late?.assumed.map(({ setting }) => setting)).toContain("notice.duringWaitCounts");
  });
  test("strict leaves open which of the two waits it was, once the shorter is over", () => {
    const strict = { mode: "strict" };
    expect(outcomeOf("wait-without-notice", "13:55", "14:05", strict)).toBe("ok");
    expect(outcomeOf("wait-without-notice", "13:55", "14:06", strict)).toBe("open");
    expect(outcomeOf("wait-with-notice", "13:55", "14:16", strict)).toBe("open");
  });
  test("a school that decides has an answer", () => {
    expect(outcomeOf("wait-without-notice", "13:55", "14:06", chosen(false))).toBe("advice");
    expect(outcomeOf("wait-with-notice", "13:55", "14:16", chosen(false))).toBe("ok");
    expect(outcomeOf("notice-while-waiting", "13:55", "14:06", chosen(false))).toBe("ok");
    expect(outcomeOf("wait-without-notice", "13:55", "14:06", chosen(true))).toBe("ok");
    expect(outcomeOf("wait-with-notice", "13:55", "14:16", chosen(true))).toBe("advice");
  });
});
