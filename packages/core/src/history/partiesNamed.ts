import type { Visit } from "../visit/visitSchema.js";

/** The entries of an event that name who took part in it. */
const entries = ["by", "from", "to", "with", "confirmedBy"] as const;

/** Every party that an event of a record names, those to come included, each with its place in the record. */
export function partiesNamed({
  events,
}: Pick<Visit, "events">): readonly { readonly party: string; readonly path: string }[] {
  const named: { readonly party: string; readonly path: string }[] = [];
  for (const [place, event] of events.entries()) {
    const told: Readonly<Partial<Record<(typeof entries)[number], unknown>>> = event;
    for (const name of entries) {
      const party = told[name];
      if (typeof party === "string") named.push({ party, path: `/events/${String(place)}/${name}` });
    }
  }
  return named;
}
