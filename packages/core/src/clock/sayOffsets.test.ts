import { expect, test } from "vitest";
import { issue } from "../parsed/Issue.js";
import { sayOffsets } from "./sayOffsets.js";

const said = (arrive: unknown, zone: string) => {
  const { code, message, path } = sayOffsets(
    issue("/times/arrive", "instant-without-offset"),
    { times: { arrive } },
    zone,
  );
  expect(path).toBe("/times/arrive");
  return `${code}: ${message}`;
};

test.each([
  ["2026-06-09T14:30", "Europe/London", /^instant-without-offset: .*: \+01:00 by the school/],
  ["2026-12-09T14:30:15", "Europe/London", /^instant-without-offset: .*: \+00:00 by the school/],
  ["2026-06-09T14:30", "Asia/Kathmandu", /^instant-without-offset: .*: \+05:45 by the school/],
  ["2026-03-29T01:30", "Asia/Kathmandu", /^instant-without-offset: .*: \+05:45 by the school/],
  ["2026-01-09T14:30", "America/St_Johns", /^instant-without-offset: .*: -03:30 by the school/],
  ["2026-03-29T01:30", "Europe/London", /^instant-does-not-exist: /],
  ["2026-03-08T02:30", "America/St_Johns", /^instant-does-not-exist: /],
  ["2026-10-25T01:30", "Europe/London", /^instant-occurs-twice: .*\+01:00 for the first and \+00:00 for the second/],
  [
    "2026-04-05T01:45",
    "Australia/Lord_Howe",
    /^instant-occurs-twice: .*\+11:00 for the first and \+10:30 for the second/,
  ],
  ["2026-11-01T01:30", "America/St_Johns", /^instant-occurs-twice: .*-02:30 for the first and -03:30 for the second/],
])("F60: %s without an offset is told as the clock of %s has it", (written, zone, words) => {
  expect(said(written, zone)).toMatch(words);
  if (zone !== "Europe/London") expect(said(written, zone)).not.toContain("London");
});

test("what is no time, or another issue, stays as it is", () => {
  const lost = issue("/times/arrive", "instant-without-offset");
  for (const input of [undefined, {}, { times: { arrive: 5 } }, { times: "soon" }, { times: { arrive: "soon" } }])
    expect(sayOffsets(lost, input, "Asia/Dubai")).toBe(lost);
  const other = issue("/id", "missing");
  expect(sayOffsets(other, {}, "Asia/Dubai")).toBe(other);
});

test.each(["1900-01-01T00:00", "1916-05-21T02:30", "2199-12-31T23:59"])(
  "a year long ago or far ahead is told too, and nothing is thrown: %s",
  (written) => {
    for (const zone of ["Europe/London", "Pacific/Kiritimati", "America/St_Johns"])
      expect(said(written, zone)).toMatch(/^instant-(?:without-offset|does-not-exist|occurs-twice): /);
  },
);
