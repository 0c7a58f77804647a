import { doerOf, type DatedEvent } from "@home-visits/core/history";
import type { Deed } from "./Deed.js";

/** What an event says that somebody did: when, as it writes that itself, and who. */
export function deedOf({ ms, event }: DatedEvent): Deed {
  return { ms, by: doerOf(event), at: event.at };
}
