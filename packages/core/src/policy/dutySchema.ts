import { z } from "zod";
import { actorSchema } from "./actorSchema.js";
import { citesSchema } from "./citesSchema.js";
import { limitSchema } from "./limitSchema.js";
import { momentSchema } from "./momentSchema.js";
import { strengthSchema } from "./strengthSchema.js";

/**
 * When a duty arises at all. `onlyIf` lists the ones that must all hold. `nobody-home` is noted at the door; `not-met` holds as long as
 * nobody of the family came after that, and `met` where the door was answered or somebody came.
 */
export const dutyOccasions = [
  "pre-arranged",
  "unannounced",
  "lateness-announced",
  "lateness-not-announced",
  "nobody-home",
  "not-met",
  "met",
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
  "not-returning-directly",
  "agreement-broken",
  "agreement-broken-again",
  "attendance-still-falling",
  "update-needed",
  "change",
] as const;

const entry = z.union([z.string(), z.boolean(), z.number()]);
const entriesSchema = z.record(z.string(), z.union([entry, z.array(entry).min(1)]));

/**
 * A visit event that discharges a duty or starts a clock: its type and, where it matters, plain values of its entries, one or a list of which
 * any will do. An event has to hold those of `where`; those of `ifGiven` only where it has the entry at all, so that a form without a name
 * passes and another form does not.
 */
export const eventPatternSchema = z.strictObject({
  event: z.string().min(1),
  where: entriesSchema.optional(),
  ifGiven: entriesSchema.optional(),
});

/** See `eventPatternSchema`. */
export type EventPattern = Readonly<z.infer<typeof eventPatternSchema>>;

/**
 * Something that somebody has to do by a time. One shape serves the legs of the journey, the closed door, the deadlines afterwards and
 * the reviews.
 * - `each`: once per visit, or once for each home, visitor, incident, concern or follow-up. A round has one leaving call for each home; what each
 *   visitor has to do is done when the last of them has.
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
  each: z.enum(["visit", "home", "visitor", "incident", "concern", "follow-up"]).optional(),
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
