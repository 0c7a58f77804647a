import type { OwnParts } from "./ownPolicy.js";

/** A timed clause of a document of one's own, without a limit. */
export const timedClause = (id: string, more: OwnParts = {}) => ({
  id,
  part: "deadline",
  cites: ["OWN-2"],
  strength: "must",
  actor: "school",
  action: "ring",
  from: { event: "back" },
  by: { kind: "open" },
  doneBy: [{ event: "debriefed" }],
  says: "Somebody rings.",
  ...more,
});

/** A setting that the document states. */
export const statedSetting = (value: unknown, more: OwnParts = {}) => ({
  origin: "stated",
  value,
  describes: "a number",
  cites: ["OWN-1"],
  ...more,
});

/** A fact of its own about the visit, to be answered with yes or no. */
export const ownFact = (id: string, more: OwnParts = {}) => ({
  id,
  of: "visit",
  type: "yes-no",
  describes: "Whether it is so.",
  words: { yes: "it is so", no: "it is not so" },
  ...more,
});

/** An event of its own. */
export const ownEvent = (id: string, more: OwnParts = {}) => ({
  id,
  describes: "When it is noted.",
  words: { yes: "it happened", no: "it did not happen" },
  ...more,
});
