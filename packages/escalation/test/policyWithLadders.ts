import { parsePolicy, type Policy } from "@home-visits/core";
import { policy } from "./stateAt.js";

const base = policy("reach2-2020");
const length = (value: number) => ({
  origin: "school-set",
  value,
  unit: "minutes",
  describes: "a time",
  by: "Headteacher",
});
const step = (id: string, more: object) => ({
  id,
  action: id,
  strength: "must",
  cites: ["OWN-1"],
  says: `Staff do ${id}.`,
  ...more,
});

/** The 2020 text with two ladders of a school's own beside its overdue one: for a closed door, and for an arrival of which nothing is heard. */
export const policyWithLadders: Policy = read();

function read(): Policy {
  const parsed = parsePolicy({
    ...base,
    id: "with-ladders",
    settings: {
      ...base.settings,
      "own.soon": length(5),
      "own.often": { origin: "school-set", value: 2, describes: "how often", by: "Headteacher" },
    },
    events: [
      { id: "papers-left", describes: "Papers were left.", words: { yes: "papers were left", no: "none were" } },
    ],
    ladders: [
      {
        id: "closed-door",
        title: "When nobody answers",
        cites: ["OWN-1"],
        phase: "no-answer",
        starts: { from: { event: "nobody-home" }, says: "It begins when nobody answers." },
        ends: { doneBy: [{ event: "family-arrived" }, { event: "contact" }], says: "It ends when somebody comes." },
        forbids: [
          { id: "door-no-card", event: "papers-left", strength: "must", cites: ["OWN-2"], says: "Nothing is left." },
        ],
        steps: [
          step("door-ring", { actor: "visitor", doneBy: [{ event: "parent-rung" }], within: { setting: "own.soon" } }),
          step("door-police", { actor: "senior-leader", doneBy: [{ event: "police-called" }] }),
        ],
      },
      {
        id: "no-arrival",
        title: "When nobody says that they arrived",
        cites: ["OWN-1"],
        phase: "arrival",
        starts: { from: "expected-arrival" },
        ends: { doneBy: [{ event: "arrived" }, { event: "back" }], says: "It ends once they have arrived." },
        steps: [
          step("arrival-ring", {
            actor: "buddy",
            delay: { setting: "own.soon" },
            attempts: { setting: "own.often" },
            spacing: { setting: "own.soon" },
            doneBy: [{ event: "contact" }],
          }),
        ],
      },
    ],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}
