import type { JudgedLevel } from "./judgedLevelSchema.js";

/**
 * How the three levels that a person judges (initial assessment) sit beside the four bands that are worked out (full assessment).
 *
 * The sources do not tie the two together, so `statedBySources` is false and no function here turns one into the other: the table is for
 * people who read both forms side by side.
 * @see R20-A2-18 @see R20-A4-29
 */
export const judgedLevelsBesideBands: {
  readonly statedBySources: false;
  readonly note: string;
  readonly rows: readonly { readonly level: JudgedLevel; readonly bands: readonly string[]; readonly why: string }[];
} = {
  statedBySources: false,
  note: "No source says how a judged level relates to a calculated band. This table is this project's reading, for people only: the one is never derived from the other.",
  rows: [
    { level: "low", bands: ["low"], why: "Both are the mildest." },
    { level: "medium", bands: ["medium"], why: "Both are in the middle, and neither stops the visit." },
    {
      level: "high",
      bands: ["high", "very-high"],
      why: "The initial form has nothing above High, so its High may stand beside either of the two worst bands.",
    },
  ],
};
