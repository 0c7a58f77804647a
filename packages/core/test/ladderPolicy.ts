import { parsePolicy } from "../src/policy/parsePolicy.js";
import type { Policy } from "../src/policy/policySchema.js";

const length = (value: number, unit = "minutes") => ({
  origin: "stated",
  value,
  unit,
  describes: "a time",
  cites: ["L-1"],
});
const word = (id: string) => ({
  id,
  describes: "When it is noted.",
  words: { yes: "it was done", no: "it was not done" },
});

/** A step of the ladder for a closed door, with what is told of it otherwise. */
export const step = (id: string, more: object = {}): object => ({
  id,
  actor: "visitor",
  action: id,
  strength: "must",
  cites: ["L-2"],
  doneBy: [{ event: id }],
  says: `Staff do ${id}.`,
  ...more,
});

/** The ladder for a door that nobody opens, with what is told of it otherwise. */
export const closedDoor = (more: object = {}): object => ({
  id: "closed-door",
  title: "When nobody answers",
  cites: ["L-2"],
  phase: "no-answer",
  starts: { from: { event: "nobody-home" }, says: "It begins when nobody answers." },
  ends: { doneBy: [{ event: "family-arrived" }], says: "It ends when somebody comes." },
  steps: [
    step("knock-again", { within: { setting: "five" } }),
    step("ring-family", {
      doneBy: [{ event: "parent-rung" }],
      attempts: { setting: "twice" },
      spacing: { setting: "five" },
    }),
    step("look", {
      doneBy: [],
      enough: "all",
      acts: [
        { id: "windows", says: "Look at the windows.", doneBy: [{ event: "windows-looked-at" }] },
        { id: "neighbour", says: "Ask a neighbour.", doneBy: [{ event: "neighbour-asked" }] },
      ],
    }),
    step("leave-word", {
      doneBy: [],
      enough: "one",
      acts: [
        { id: "card", says: "Leave a card.", doneBy: [{ event: "note-left" }] },
        { id: "message", says: "Send a message.", doneBy: [{ event: "message-sent" }] },
      ],
    }),
    step("tell-dsl", { doneBy: [{ event: "reported" }], delay: { setting: "thirty" }, within: { setting: "five" } }),
  ],
  forbids: [
    { id: "only-a-card", event: "papers-left", strength: "must", cites: ["L-3"], says: "Nothing but a card is left." },
  ],
  ...more,
});

/** A policy that watches what a document of its own says, as written. */
export const ladderDocument = (...ladders: readonly object[]): object => ({
  id: "ladders",
  title: "Ladders",
  edition: "1",
  source: { code: "L", document: "Ladders", cites: [] },
  settings: {
    five: length(5),
    thirty: length(30),
    twice: { origin: "stated", value: 2, describes: "how often", cites: ["L-1"] },
    nine: { origin: "stated", value: "09:00", describes: "an hour", cites: ["L-1"] },
    days: length(3, "days"),
  },
  events: ["knock-again", "windows-looked-at", "neighbour-asked", "papers-left", "replied"].map(word),
  ladders,
});

/** The same, read. */
export function ladderPolicy(...ladders: readonly object[]): Policy {
  const parsed = parsePolicy(ladderDocument(...ladders));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}
