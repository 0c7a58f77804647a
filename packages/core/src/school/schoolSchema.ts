import { z } from "zod";
import { frozen } from "../parsed/frozen.js";
import { parseDocumentWith } from "../parsed/parseWith.js";
import type { Parsed } from "../parsed/Parsed.js";
import { schoolCalendarSchema } from "../calendar/schoolCalendarSchema.js";

const id = z.string().min(1).max(64);

/** Somebody who can be asked to act. `id` is the visitor's id too when the same person goes on a visit. */
export const schoolPersonSchema = z.strictObject({ id, name: z.string().min(1), number: z.string().optional() });

/**
 * What the ladder has to know of a school: its calendar (whose zone is the school's clock), who holds which role of the policy in the
 * order to try them, the number of the office, and the longest time that may pass before the police are called.
 */
export const schoolSchema = z
  .strictObject({
    name: z.string().min(1),
    phone: z.string().optional(),
    calendar: schoolCalendarSchema,
    people: z.array(schoolPersonSchema),
    roles: z.record(z.string(), z.array(id)),
    policeWithin: z
      .string()
      .regex(/^PT([0-9]{1,3}H)?([0-9]{1,3}M)?$/)
      .optional(),
  })
  .superRefine((school, context) => {
    const known = new Set(school.people.map((person) => person.id));
    for (const [role, ids] of Object.entries(school.roles)) {
      for (const [index, held] of ids.entries()) {
        if (!known.has(held)) {
          context.addIssue({
            code: "custom",
            path: ["roles", role, index],
            message: "Name a person of the school's list.",
            params: { code: "person-not-found" },
          });
        }
      }
    }
  });

/** See {@link schoolSchema}. */
export type School = Readonly<z.infer<typeof schoolSchema>>;

/** See `schoolPersonSchema`. */
export type SchoolPerson = Readonly<z.infer<typeof schoolPersonSchema>>;

/** Turns unknown input into a school, frozen to its last entry, or says what to mend. */
export function parseSchool(input: unknown): Parsed<School> {
  return frozen(parseDocumentWith(schoolSchema, input));
}
