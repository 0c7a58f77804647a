import { z } from "zod";
import type { StoredVisit } from "../visits/storedVisit.js";
import { summarySchema } from "../watch/summarise.js";

const instant = z.string().nullable();

/** Where a visit or a round stands, with the names of its visitors; of the families it says nothing. */
export const visitViewSchema = summarySchema
  .omit({ people: true, homes: true })
  .extend({
    id: z.string(),
    version: z.int(),
    leaves: instant,
    back: instant,
    visitors: z.array(z.strictObject({ id: z.string(), name: z.string(), status: z.string(), expectedBy: z.string() })),
    /** The homes in their order: one, or those of the round. Events name theirs. */
    homes: z.array(
      z.strictObject({ home: z.string(), setting: z.string(), status: z.string(), arrives: instant, leaves: instant }),
    ),
  })
  .meta({ id: "VisitView" });
export type VisitView = z.infer<typeof visitViewSchema>;

type Shown = Pick<StoredVisit, "id" | "version" | "outline" | "summary">;

/** A stored visit as a screen shows it. */
export function visitView({ id, version, outline, summary }: Shown): VisitView {
  const { phase, due, people, nextAt } = summary;
  const visitors = outline.visitors.map((visitor) => {
    const person = people.find((each) => each.visitor === visitor.id);
    return {
      id: visitor.id,
      name: visitor.name,
      status: person?.status ?? "expected",
      expectedBy: person?.expectedBy ?? "open",
    };
  });
  const homes = outline.homes.map((home) => {
    const { status = "to-come" } = summary.homes.find((each) => each.home === home.home) ?? {};
    // nobody is expected at a home before they have left for it
    return { ...home, status: phase === "planned" && status === "expected" ? "to-come" : status };
  });
  return {
    id,
    version,
    phase,
    due,
    nextAt,
    leaves: outline.leaves,
    back: outline.back,
    visitors,
    homes,
  };
}
