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
  cites: [],
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
    ladders: [
      {
        id: "closed-door",
        title: "When nobody answers",
        cites: [],
        phase: "no-answer",
        starts: { from: { event: "nobody-home" } },
        ends: { doneBy: [{ event: "family-arrived" }, { event: "contact" }], says: "It ends when somebody comes." },
        steps: [
          step("door-ring", { actor: "visitor", doneBy: [{ event: "parent-rung" }], within: { setting: "own.soon" } }),
          step("door-police", { actor: "senior-leader", doneBy: [{ event: "police-called" }] }),
        ],
      },
      {
        id: "no-arrival",
        title: "When nobody says that they arrived",
        cites: [],
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
