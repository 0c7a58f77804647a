import { z } from "zod";
import type { StoredVisit } from "../visits/storedVisit.js";
import { summarySchema } from "../watch/summarise.js";

/** Where a visit stands, with the names of its visitors; of the family it says nothing. */
export const visitViewSchema = summarySchema
  .omit({ people: true })
  .extend({
    id: z.string(),
    version: z.int(),
    setting: z.string(),
    leaves: z.string().nullable(),
    back: z.string().nullable(),
    visitors: z.array(z.strictObject({ id: z.string(), name: z.string(), status: z.string(), expectedBy: z.string() })),
  })
  .meta({ id: "VisitView" });
export type VisitView = z.infer<typeof visitViewSchema>;

type Shown = Pick<StoredVisit, "id" | "version" | "record" | "summary">;

/** A stored visit as a screen shows it. */
export function visitView({ id, version, record, summary }: Shown): VisitView {
  const { phase, due, people, nextAt } = summary;
  const visitors = record.visitors.map((visitor) => {
    const person = people.find((each) => each.visitor === visitor.id);
    return {
      id: visitor.id,
      name: visitor.name,
      status: person?.status ?? "expected",
      expectedBy: person?.expectedBy ?? "open",
    };
  });
  const { leaveSchool = null, backAtSchool = null, leaveHome = null } = record.times;
  return {
    id,
    version,
    phase,
    due,
    nextAt,
    setting: record.setting,
    leaves: leaveSchool,
    back: backAtSchool ?? leaveHome,
    visitors,
  };
}
