import { describe, expect, test } from "vitest";
import { alumwellPolicy2025 } from "../policies/alumwellPolicy2025.js";
import { parseSchool } from "./parseSchool.js";

const issuesOf = (id: string, value: number | string, known: boolean): string[] => {
  const school = { name: "Larkfield Primary", settings: { [id]: { value, by: "Headteacher" } } };
  const read = parseSchool(school, known ? { policies: [alumwellPolicy2025] } : {});
  return read.ok ? [] : read.issues.map(({ path, code }) => `${path} ${code}`);
};

describe("F46: a school can choose no number that a clock could not work through", () => {
  test.each([
    ["overdue.ring.attempts", 100, 101, "too-big"],
    ["overdue.ring.attempts", 3, 1_000_000_000, "too-big"],
    ["overdue.ring.spacing", 10, 44_641, "length-too-long"],
    ["overdue.ring.spacing", "PT10M", "PT9999H", "length-too-long"],
    ["policy.reviewEvery", 10, 11, "period-too-long"],
  ])("%s: %s passes, %s does not", (id, good, bad, code) => {
    expect(issuesOf(id, good, true)).toEqual([]);
    expect(issuesOf(id, bad, true)).toEqual([`/settings/${id}/value ${code}`]);
  });

  test("where the policies are not known, nothing beyond 10,000 or ten years passes", () => {
    expect(issuesOf("attempts", 10_000, false)).toEqual([]);
    expect(issuesOf("attempts", 1_000_000_000, false)).toEqual(["/settings/attempts/value too-big"]);
    expect(issuesOf("attempts", "P9999Y", false)).toEqual(["/settings/attempts/value period-too-long"]);
  });
});
