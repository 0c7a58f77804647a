import type { Deed } from "../state/Findings.js";
import { doerOf } from "./doerOf.js";
import type { Sign } from "./Sign.js";

/** What an event says that somebody did: when, as it writes that itself, and who. */
export function deedOf(sign: Sign): Deed {
  const { at } = sign.fields;
  return { ms: sign.ms, by: doerOf(sign), at: typeof at === "string" ? at : undefined };
}
