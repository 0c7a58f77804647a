/** The parts that an author adds to a document, each written out and citing one clause, with whatever else a test says of it. */
export function partsCiting(clause: string) {
  const duty = (require: unknown, more: object = {}) => ({
    kind: "duty",
    id: "mine",
    cites: [clause],
    strength: "must",
    phase: "before",
    require,
    says: { asks: "It is so." },
    ...more,
  });
  const timer = (more: object = {}) => ({
    id: "mine",
    part: "deadline",
    cites: [clause],
    strength: "must",
    actor: "buddy",
    action: "ring",
    from: { event: "back" },
    by: { kind: "open" },
    doneBy: [{ event: "debriefed" }],
    says: "Somebody rings.",
    ...more,
  });
  const set = (value: unknown, more: object = {}) => ({
    origin: "stated",
    value,
    describes: "a number",
    cites: [clause],
    ...more,
  });
  return { duty, timer, set };
}
