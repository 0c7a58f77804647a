import { expect, it } from "vitest";
import { visitEventSchema } from "../visit/visitEventSchema.js";
import { policeMatter } from "./policeMatter.js";

type Row = readonly [
  purpose: string | undefined,
  forVisitors: boolean,
  about: "staff" | "child" | "open",
  danger: string,
];

const rows: readonly Row[] = [
  ["danger", true, "staff", "said"],
  ["missing-staff", true, "staff", "none"],
  ["accompaniment", false, "staff", "none"],
  ["child-at-risk", false, "child", "perhaps"],
  ["safe-and-well", false, "child", "none"],
  ["other", false, "open", "perhaps"],
  [undefined, true, "open", "perhaps"],
];

it.each(rows)(
  "a call to the police about %s (ATLP-STP-07, MOR-SAF-11, W5, W6)",
  (purpose, forVisitors, about, danger) => {
    const event = visitEventSchema.parse({ type: "police-called", id: "e", at: "2026-06-09T15:00:00+01:00", purpose });
    if (event.type !== "police-called") throw new Error("The event is another one.");
    const aboutStaff = about === "staff";
    expect(policeMatter(event)).toEqual({ forVisitors, aboutStaff, aboutChild: about === "child", danger });
  },
);
