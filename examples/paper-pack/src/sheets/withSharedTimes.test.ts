import { describe, expect, test } from "vitest";
import { withSharedTimes } from "./withSharedTimes.js";

type Row = { readonly round?: string; readonly times: object; readonly faulty?: readonly string[] };

const timesOf = (...rows: readonly Row[]) =>
  withSharedTimes(
    rows.map(({ round, times, faulty = [] }, index) => ({
      index,
      value: { ...(round === undefined ? {} : { round: { id: round } }), times },
      pointer: "",
      lineOf: () => 1,
      faulty: new Set(faulty),
    })),
  ).map(({ value }) => (value as { times: object }).times);

const at = (clock: string, day = "2026-12-10"): string => `${day}T${clock}:00+00:00`;

describe("the departure and the return of a round", () => {
  const first = { round: "A", times: { leaveSchool: at("09:00"), arrive: at("09:15") } };
  const last = { round: "A", times: { arrive: at("10:45"), backAtSchool: at("11:40") } };

  test("said once each, hold for every home of it", () => {
    const [one, two, three] = timesOf(first, { round: "A", times: { arrive: at("10:00") } }, last);
    expect(one).toEqual({ leaveSchool: at("09:00"), arrive: at("09:15"), backAtSchool: at("11:40") });
    expect(two).toEqual({ leaveSchool: at("09:00"), arrive: at("10:00"), backAtSchool: at("11:40") });
    expect(three).toMatchObject({ leaveSchool: at("09:00") });
  });

  test("are not those of another round, another day, or a visit that belongs to none", () => {
    const others = [
      { round: "B", times: { arrive: at("10:00") } },
      { round: "A", times: { arrive: at("10:00", "2026-12-17") } },
      { times: { arrive: at("10:00") } },
      { round: "A", times: {} },
    ];
    expect(timesOf(first, last, ...others).slice(2)).toEqual(others.map(({ times }) => times));
  });

  test("that differ, or could not be read, are left for somebody to mend", () => {
    const later = { round: "A", times: { arrive: at("10:45"), backAtSchool: at("12:00") } };
    const open = { round: "A", times: { arrive: at("10:00") } };
    expect(timesOf(last, later, open)[2]).toEqual(open.times);
    expect(timesOf(last, { ...open, faulty: ["/times/backAtSchool"] })[1]).toEqual(open.times);
  });
});
