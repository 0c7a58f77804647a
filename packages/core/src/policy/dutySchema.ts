import { z } from "zod";
import { actorSchema } from "./actorSchema.js";
import { citesSchema } from "./citesSchema.js";
import { limitSchema } from "./limitSchema.js";
import { momentSchema } from "./momentSchema.js";
import { strengthSchema } from "./strengthSchema.js";

/** When a duty arises at all. `onlyIf` lists the ones that must all hold. */
export const dutyOccasions = [
  "pre-arranged",
  "unannounced",
  "lateness-announced",
  "lateness-not-announced",
  "nobody-home",
  "parent-not-reached",
  "still-concerned",
  "incident",
  "concern",
  "danger",
  "cancelled-by-staff",
  "cancelled-for-safety",
  "cancelled-for-animals",
  "first-visit",
  "later-visit",
  "visit-made",
  "not-returning-directly",
  "agreement-broken",
  "agreement-broken-again",
  "attendance-still-falling",
  "update-needed",
  "change",
] as const;

const fieldValue = z.union([z.string(), z.boolean(), z.number()]);
const fieldValues = z.record(z.string(), z.union([fieldValue, z.array(fieldValue).min(1)]));

/**
 * A visit event that discharges a duty or starts a clock: its type and, where it matters, plain field values, one or a list of which any will
 * do. It has to hold every value of `where` and none of `unless`; a value that is not recorded is not held, so `unless` lets it pass.
 */
export const eventPatternSchema = z.strictObject({
  event: z.string().min(1),
  where: fieldValues.optional(),
  unless: fieldValues.optional(),
});

/** See `eventPatternSchema`. */
export type EventPattern = Readonly<z.infer<typeof eventPatternSchema>>;

/**
 * Something that somebody has to do by a time. One shape serves the legs of the journey, the closed door, the deadlines afterwards and
 * the reviews.
 * - `each`: once per visit, or once for each home, visitor, incident or follow-up. A round has one leaving call for each home.
 * - `onlyIf`: see `dutyOccasions`.
 * - `limitKind`: `latest` is a deadline, `longest` a maximum (waiting at a door): leaving earlier is no finding.
 * - `doneBy`: any one of these events discharges it.
 */
export const dutySchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,59}$/),
  cites: citesSchema,
  strength: strengthSchema,
  actor: actorSchema,
  action: z.string().regex(/^[a-z][a-z0-9-]{0,59}$/),
  to: actorSchema.optional(),
  each: z.enum(["visit", "home", "visitor", "incident", "follow-up"]).optional(),
  onlyIf: z.array(z.enum(dutyOccasions)).optional(),
  from: momentSchema,
  limit: limitSchema,
  limitKind: z.enum(["latest", "longest"]).optional(),
  doneBy: z.array(eventPatternSchema),
  after: z.string().optional().describe("The duty that comes first, where the source gives an order"),
  forbids: z.array(z.string()).optional(),
  stopsTheClock: z.boolean().optional().describe("Whether doing it stops the overdue clock of this policy"),
  says: z.string().min(1),
});

/** See {@link dutySchema}. */
export type Duty = Readonly<z.infer<typeof dutySchema>>;
