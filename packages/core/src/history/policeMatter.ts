import type { EventOf } from "./EventOf.js";

/**
 * What a call to the police says by what it was about.
 *
 * - `forVisitors`: whether it is help for the visitors who are looked for
 * - `aboutStaff`: whether it was about the staff alone, and about no child
 * - `aboutChild`: whether it was about the child
 * - `danger`: whether it says that somebody is in danger, may do so, or does not
 */
export type PoliceMatter = {
  readonly forVisitors: boolean;
  readonly aboutStaff: boolean;
  readonly aboutChild: boolean;
  readonly danger: "said" | "perhaps" | "none";
};

type Purpose = NonNullable<EventOf<"police-called">["purpose"]>;

const staff = { aboutStaff: true, aboutChild: false };
const child = { forVisitors: false, aboutStaff: false, aboutChild: true };
const open = { aboutStaff: false, aboutChild: false, danger: "perhaps" } as const;

const matters: Readonly<Record<Purpose | "blank", PoliceMatter>> = {
  danger: { ...staff, forVisitors: true, danger: "said" },
  "missing-staff": { ...staff, forVisitors: true, danger: "none" },
  accompaniment: { ...staff, forVisitors: false, danger: "none" },
  "child-at-risk": { ...child, danger: "perhaps" },
  "safe-and-well": { ...child, danger: "none" },
  other: { ...open, forVisitors: false },
  // it may have been about anything, so it counts for whoever needs help
  blank: { ...open, forVisitors: true },
};

/** What a call to the police was about; one place decides it for facts, danger and the watch. */
export function policeMatter({ purpose }: Pick<EventOf<"police-called">, "purpose">): PoliceMatter {
  return matters[purpose ?? "blank"];
}
