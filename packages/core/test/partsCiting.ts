import { statedSetting, timedClause } from "./ownParts.js";

/** The parts that an author adds to a document, each citing one clause, with whatever else a test says of it. */
export function partsCiting(clause: string) {
  const cites = [clause];
  const duty = (require: unknown, more: object = {}) => ({
    kind: "duty",
    id: "mine",
    cites,
    strength: "must",
    phase: "before",
    require,
    says: { asks: "It is so." },
    ...more,
  });
  const timer = (more: object = {}) => timedClause("mine", { cites, actor: "buddy", ...more });
  const set = (value: unknown, more: object = {}) => statedSetting(value, { cites, ...more });
  return { duty, timer, set };
}
