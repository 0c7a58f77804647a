import { describe, expect, it } from "vitest";
import { wallTimeInstant } from "./wallTimeInstant.js";

const zone = "Europe/London";
const code = (date: string, time: string) => {
  const said = wallTimeInstant({ date, time, zone });
  return said.ok ? said.value : said.issues[0].code;
};

describe("a clock time as somebody says it", () => {
  it("is an instant with the offset of that day", () => {
    expect(code("2026-06-09", "14:30")).toBe("2026-06-09T14:30:00+01:00");
    expect(code("2026-12-31", "23:30")).toBe("2026-12-31T23:30:00+00:00");
  });

  it("D54: 02:30 on the night the clocks go forward is BST, and 01:30 does not exist", () => {
    expect(code("2026-03-29", "02:30")).toBe("2026-03-29T02:30:00+01:00");
    expect(code("2026-03-29", "01:30")).toBe("instant-does-not-exist");
    expect(code("2026-03-29", "00:59")).toBe("2026-03-29T00:59:00+00:00");
    expect(code("2026-03-29", "02:00")).toBe("2026-03-29T02:00:00+01:00");
  });

  it("is refused when the clocks show it twice, unless the first or the second is meant", () => {
    expect(code("2026-10-25", "01:30")).toBe("instant-occurs-twice");
    expect(wallTimeInstant({ date: "2026-10-25", time: "01:30", zone, which: "first" })).toEqual({
      ok: true,
      value: "2026-10-25T01:30:00+01:00",
    });
    expect(wallTimeInstant({ date: "2026-10-25", time: "01:30", zone, which: "second" })).toEqual({
      ok: true,
      value: "2026-10-25T01:30:00+00:00",
    });
    expect(code("2026-10-25", "02:00")).toBe("2026-10-25T02:00:00+00:00");
  });

  it("is refused when it is no date or no time", () => {
    expect(code("2026-02-30", "10:00")).toBe("instant-invalid");
    expect(code("2026-06-09", "24:30")).toBe("instant-invalid");
  });
});
