import { z } from "zod";

/** What every role word of a policy's published schema says, by which its place is found. */
export const ROLE_DESCRIPTION = "A role or body, in small letters and hyphens";

/** A role or body, an open vocabulary: `buddy`, `senior-leader`, `dsl`, `headteacher`, `school`, `each-visitor`. */
export const roleIdSchema = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,49}$/, { error: "Give the id of a role, in small letters and hyphens: senior-leader." })
  .describe(ROLE_DESCRIPTION);

/** Who acts: one role, any one of several in the order to try them, or all of several together. */
export const actorSchema = z.union([
  roleIdSchema,
  z.strictObject({ anyOf: z.array(roleIdSchema).min(1) }),
  z.strictObject({ allOf: z.array(roleIdSchema).min(1) }),
]);

/** See {@link actorSchema}. */
export type Actor = string | { readonly anyOf: readonly string[] } | { readonly allOf: readonly string[] };

/**
 * A role that the policy names. Substitutes stand in the order to try them and are only those that the source or the school names;
 * `outOfHours` is who holds the role in the evening, at weekends and in holidays.
 */
export const roleSchema = z.strictObject({
  id: roleIdSchema,
  title: z.string().min(1),
  kind: z.enum(["person", "body"]),
  cites: z.array(z.string()),
  substitutes: z.array(roleIdSchema).optional(),
  outOfHours: actorSchema.optional(),
});
