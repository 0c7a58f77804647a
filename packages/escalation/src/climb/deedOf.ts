import type { Deed } from "./Deed.js";
import { doerOf } from "./doerOf.js";

type Done = { readonly ms: number; readonly type: string; readonly fields: Readonly<Record<string, unknown>> };

/** What an event says that somebody did: when, as it writes that itself, and who. */
export function deedOf(event: Done): Deed {
  const { at } = event.fields;
  return { ms: event.ms, by: doerOf(event), at: typeof at === "string" ? at : undefined };
}
