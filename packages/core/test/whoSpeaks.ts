import { reportOf } from "../src/history/reportOf.js";
import type { Report } from "../src/history/Report.js";
import type { VisitParty } from "../src/history/VisitParty.js";
import { isAmong } from "../src/history/VisitorSet.js";
import type { VisitEvent } from "../src/visit/visitEventSchema.js";

/** Two visitors, and a school at which somebody is DSL. */
export const twoVisitors: VisitParty = {
  visitors: ["a", "b"],
  roles: new Set(["dsl"]),
  dangerEndsBy: "seen-or-back",
  homes: ["visit-example"],
  assessments: [],
};

type Shape = {
  readonly event: object;
  readonly by?: string;
  readonly about?: readonly string[];
  readonly whole?: true;
};

const doers = [undefined, "visitor:a", "dsl", "caretaker", "family", "police"] as const;
const abouts: readonly Omit<Shape, "event">[] = [{}, { about: ["b"] }, { whole: true }];

const journey = ["departed", "arrived", "entered", "left", "back", "check-in", "danger", "seen", "spoken-to"];
const words = ["safe", "leaving", "going-home", "still-inside", "not-safe", "code-word", "seen", "query"];
const lines: readonly { readonly from: string; readonly to: string; readonly line?: string }[] = [
  { from: "visitor:a", to: "school" },
  { from: "visitor:a", to: "caretaker" },
  { from: "visitor:a", to: "family" },
  { from: "buddy", to: "visitor:a", line: "landline" },
  { from: "buddy", to: "family", line: "landline" },
  { from: "buddy", to: "dsl" },
  { from: "police", to: "school" },
];

const shapes: readonly Shape[] = [
  ...journey.flatMap((type) =>
    doers.flatMap((by) => abouts.map((about) => ({ event: { type }, ...(by === undefined ? {} : { by }), ...about }))),
  ),
  ...lines.flatMap((line) =>
    [undefined, ...words].map((what) => ({
      event: {
        type: "contact",
        ...line,
        channel: "call",
        answered: true,
        ...(what === undefined ? {} : { says: [{ what }] }),
      },
      about: ["a", "b"],
    })),
  ),
];

/** The table of who speaks for whom: event by doer by those it is about, and what it says of visitors A and B. */
export function whoSpeaksTable(): string {
  const rows = shapes.map(({ event, ...named }, index) => {
    const at = { ...event, ...named, id: `e${String(index)}`, at: "2026-06-09T14:00:00+01:00" };
    // the shapes are written by hand as the schema has them
    const report = reportOf(at as VisitEvent, twoVisitors);
    const about = named.whole === true ? "whole" : (named.about?.join(", ") ?? "nobody named");
    return `| ${eventText(event)} | ${named.by ?? "-"} | ${about} | ${saidOf(report, 0)} | ${saidOf(report, 1)} |`;
  });
  return ["| event | by | about | of A | of B |", "| --- | --- | --- | --- | --- |", ...rows].join("\n");
}

type Written = { readonly type?: string; readonly from?: string; readonly to?: string; readonly line?: string };

function eventText(event: Written & { readonly says?: readonly { readonly what: string }[] }): string {
  if (event.from === undefined) return event.type ?? "";
  const said = event.says?.[0]?.what ?? "no word noted";
  return `contact ${event.from} to ${event.to ?? ""}${event.line === undefined ? "" : `, ${event.line}`}: ${said}`;
}

/** What a report says of one visitor, in words. */
export function saidOf(report: Report, place: number): string {
  const words = [
    isAmong(place, report.inDanger) ? "in danger" : "",
    isAmong(place, report.back) ? "back" : "",
    isAmong(place, report.accountedFor) && !isAmong(place, report.back) ? "accounted for" : "",
    isAmong(place, report.seen) ? "seen" : "",
    isAmong(place, report.heardOf) ? "heard of" : "",
    isAmong(place, report.moved) && !isAmong(place, report.back) ? report.place.replaceAll("-", " ") : "",
    isAmong(place, report.underWatch) ? "under watch" : "",
  ].filter((word) => word !== "");
  return words.length === 0 ? "nothing" : words.join(", ");
}
