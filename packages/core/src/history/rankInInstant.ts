import type { VisitEvent } from "../visit/visitEventSchema.js";

/**
 * The order of two events of one instant, where it matters: what ends a watch first, then what begins one, and help that was called last. So
 * nothing that is noted for the minute of a code word takes it back, and 999 rung in that minute is the answer to it.
 */
export function rankInInstant(event: VisitEvent): number {
  switch (event.type) {
    case "departed":
    case "danger":
      return WATCH;
    case "contact":
      return event.says?.some(({ what }) => watchAgain.has(what)) === true ? WATCH : OTHER;
    case "police-called":
      return HELP;
    default:
      return OTHER;
  }
}

const [OTHER, WATCH, HELP] = [0, 1, 2] as const;
const watchAgain: ReadonlySet<string> = new Set(["code-word", "not-safe", "still-inside"]);
