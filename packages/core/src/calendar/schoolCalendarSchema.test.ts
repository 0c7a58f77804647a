import { describe, expect, it } from "vitest";
import { cal1 } from "../../test/cal1.js";
import { parseSchoolCalendar } from "./schoolCalendarSchema.js";

const codes = (input: unknown) => {
  const parsed = parseSchoolCalendar(input);
  return parsed.ok ? [] : parsed.issues.map(({ path, code }) => `${path} ${code}`);
};

describe("a school calendar as data", () => {
  it("is accepted when every part stands", () => {
    expect(parseSchoolCalendar(cal1)).toEqual({ ok: true, value: cal1 });
  });

  it("is refused with a zone that does not exist, a day that does not exist, or a range that runs backwards", () => {
    expect(codes({ ...cal1, zone: "Europe/Walsall" })).toEqual(["/zone zone-unknown"]);
    expect(codes({ ...cal1, staffOnly: [{ from: "2026-02-30" }] })).toEqual(["/staffOnly/0/from bad-format"]);
    expect(codes({ ...cal1, closures: [{ from: "2026-06-09", until: "2026-06-08" }] })).toEqual([
      "/closures/0 days-reversed",
    ]);
    expect(codes({ ...cal1, hours: { monday: { from: "16:30", until: "08:00" } } })).toEqual([
      "/hours/monday hours-reversed",
    ]);
  });

  it("refuses a key it does not know", () => {
    expect(codes({ ...cal1, pupil: [] })).toEqual(["/pupil unknown-key"]);
  });
});
