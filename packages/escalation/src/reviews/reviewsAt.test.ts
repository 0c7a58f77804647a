import { describe, expect, it } from "vitest";
import { parsePolicy } from "@home-visits/core";
import { policy } from "../../test/stateAt.js";
import { school } from "../../test/school.js";
import { event, visitAt, visitV } from "../../test/visit.js";
import { planEscalation } from "../plan/planEscalation.js";
import { attendanceTrend } from "./attendanceTrend.js";
import { reviewsAt } from "./reviewsAt.js";

const reviews = (id: string, now: string, events: Parameters<typeof reviewsAt>[1] = [], visit = visitV) =>
  Object.fromEntries(
    reviewsAt(planEscalation({ visit, policy: policy(id), school }), events, now).map((review) => [
      review.review,
      review,
    ]),
  );

describe("reviews of a policy", () => {
  it("D96: on 15 September 2026 Alumwell's first date is in time until the 30th, its second long overdue, and the two are shown as a conflict (ALU-HDR-06, ALU-STF-12)", () => {
    const found = reviews("alumwell-2025", "2026-09-15T09:00:00+01:00");
    expect(found["review-policy"]).toMatchObject({
      status: "in-time",
      on: "2026-09-30",
      conflictsWith: ["review-policy-second-set"],
      origin: "assumed",
    });
    expect(found["review-policy-second-set"]).toMatchObject({
      status: "overdue",
      on: "2025-09-30",
      conflictsWith: ["review-policy"],
    });
    expect(reviews("alumwell-2025", "2026-10-01T00:00:00+01:00")["review-policy"]?.status).toBe("overdue");
    expect(reviews("alumwell-2025", "2026-09-30T23:59:00+01:00")["review-policy"]?.status).toBe("in-time");
  });

  it("three years from September 2020 end with September 2023 (R20-HDR-06)", () => {
    expect(reviews("reach2-2020", "2023-09-30T12:00:00+01:00")["review-policy"]).toMatchObject({
      status: "in-time",
      on: "2023-09-30",
    });
    expect(reviews("reach2-2020", "2023-10-01T00:00:00+01:00")["review-policy"]?.status).toBe("overdue");
  });

  it("the later trust text and Morecambe Road have none that could be computed (R2X-TCH-01, MOR-HDR-02)", () => {
    for (const id of ["reach2-later", "morecambe-road-2024"])
      expect(
        Object.keys(reviews(id, "2026-06-09T12:00:00Z")).filter((review) => review.startsWith("review-policy")),
      ).toEqual([]);
  });

  it("the addendum's week has no stated start, so no day is computed (ATLP-VER-03)", () => {
    expect(reviews("atlp-covid", "2026-06-09T12:00:00Z")["review-policy-weekly"]).toMatchObject({
      status: "cannot-be-computed",
      on: undefined,
    });
  });
});

describe("a weekly review that the document dates (ATLP-VER-03)", () => {
  const cites = ["ATLP-VER-03"];
  const reviewed = (...days: string[]) =>
    parsePolicy({ ...policy("atlp-covid"), dates: days.map((on) => ({ what: "reviewed", on, cites })) });
  const weekly = (now: string, ...days: string[]) => {
    const document = reviewed(...days);
    if (!document.ok) throw new Error(document.issues[0].path);
    return reviewsAt(planEscalation({ visit: visitV, policy: document.value, school }), [], now).find(
      ({ review }) => review === "review-policy-weekly",
    );
  };

  it("is in time up to the last minute of the same weekday, and overdue after it", () => {
    expect(weekly("2026-06-08T23:59:00+01:00", "2026-06-01")).toMatchObject({ status: "in-time", on: "2026-06-08" });
    expect(weekly("2026-06-09T00:00:00+01:00", "2026-06-01")).toMatchObject({ status: "overdue", on: "2026-06-08" });
  });

  it("counts from the latest review, in whatever order they are written", () => {
    expect(weekly("2026-06-12T09:00:00+01:00", "2026-06-08", "2026-05-25", "2026-06-01")).toMatchObject({
      status: "in-time",
      on: "2026-06-15",
    });
  });
});

describe("reviews of an assessment", () => {
  const assessed = visitAt({}, { assessments: { full: { completedOn: "2025-06-09", hazards: [], reviews: [] } } });

  it("a year from its completion, and due after an incident without a limit (R20-A4-24, R20-A4-25)", () => {
    expect(reviews("reach2-2020", "2026-06-09T12:00:00+01:00", [], assessed)["review-assessment-yearly"]).toMatchObject(
      { status: "in-time", on: "2026-06-09" },
    );
    expect(reviews("reach2-2020", "2026-06-10T00:00:00+01:00", [], assessed)["review-assessment-yearly"]?.status).toBe(
      "overdue",
    );
    const incident = event("14:00", "incident", {});
    expect(
      reviews("reach2-2020", "2026-06-09T15:00:00+01:00", [], assessed)["review-assessment-after-incident"]?.status,
    ).toBe("not-raised");
    expect(
      reviews("reach2-2020", "2026-06-09T15:00:00+01:00", [incident], assessed)["review-assessment-after-incident"]
        ?.status,
    ).toBe("due-without-limit");
  });

  it.each([
    ["2024-02-29", "2025-02-28"],
    ["2025-12-31", "2026-12-31"],
    ["2025-03-30", "2026-03-30"],
  ])("an assessment of %s is due again by %s (R20-A4-24)", (completedOn, on) => {
    const visit = visitAt({}, { assessments: { full: { completedOn, hazards: [], reviews: [] } } });
    expect(reviews("reach2-2020", "2024-06-09T12:00:00+01:00", [], visit)["review-assessment-yearly"]?.on).toBe(on);
  });

  it("a review that the form dates tomorrow has not been made today (R20-A4-24)", () => {
    const full = { completedOn: "2025-01-01", hazards: [], reviews: [{ on: "2026-06-10", initials: "NO" }] };
    const visit = visitAt({}, { assessments: { full } });
    const at = (now: string) => reviews("reach2-2020", now, [], visit)["review-assessment-yearly"];
    expect(at("2026-06-09T12:00:00+01:00")).toMatchObject({ status: "overdue", on: "2026-01-01" });
    expect(at("2026-06-10T12:00:00+01:00")).toMatchObject({ status: "in-time", on: "2027-06-10" });
  });

  it("a change calls for a review without a limit (R20-A4-26)", () => {
    const change = event("10:00", "change", { kind: "people" });
    expect(
      reviews("reach2-2020", "2026-06-09T15:00:00+01:00", [change], assessed)["review-assessment-on-change"]?.status,
    ).toBe("due-without-limit");
  });

  it("a review that was made starts the year again and answers the incident", () => {
    const events = [event("14:00", "incident", {}), event("16:00", "assessment-reviewed", { assessment: "full" })];
    const found = reviews("reach2-2020", "2026-06-10T15:00:00+01:00", events, assessed);
    expect(found["review-assessment-yearly"]).toMatchObject({ status: "in-time", on: "2027-06-09" });
    expect(found["review-assessment-after-incident"]?.status).toBe("not-raised");
  });
});

describe("three calendar months of falling attendance (MOR-FOL-05)", () => {
  const figures = (...percents: number[]) =>
    percents.map((percent, month) => ({ on: `2026-0${month + 1}-12`, percent }));
  const trend = (...percents: number[]) => attendanceTrend(figures(...percents), { from: "2026-01-12", months: 3 });

  it("D100: 88, 86, 84, 81 falls throughout: the authorities are told from 12 April 2026", () => {
    expect(trend(88, 86, 84, 81)).toMatchObject({ status: "falls", until: "2026-04-12" });
  });

  it("D100: 88, 86, 87, 81 is open, with the figures shown; a figure that is missing makes nothing known", () => {
    expect(trend(88, 86, 87, 81)).toMatchObject({ status: "open", marks: figures(88, 86, 87, 81) });
    expect(trend(88, 86, 86, 81).status).toBe("open");
    expect(trend(88, 86, 84).status).toBe("not-known");
    expect(trend(88, 86, 84, 88).status).toBe("does-not-fall");
  });

  it("D100: three months from 30 November 2026 end on 28 February 2027", () => {
    expect(attendanceTrend([], { from: "2026-11-30", months: 3 }).until).toBe("2027-02-28");
  });
});
