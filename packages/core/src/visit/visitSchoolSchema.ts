import { z } from "zod";
import { phoneSchema } from "../identifiers/phoneSchema.js";
import { calendarDateSchema } from "../values/calendarDateSchema.js";
import { textSchema } from "../values/textSchema.js";
import { readerGroups } from "./readerGroups.js";
import { roleWordSchema } from "./partySchema.js";

/** The school as this record needs it: what forms print, who holds which role, and who has read the policy. */
export const visitSchoolSchema = z.strictObject({
  name: textSchema.optional(),
  phone: phoneSchema.optional(),
  roles: z
    .array(
      z.discriminatedUnion("status", [
        z.strictObject({
          status: z.literal("held"),
          role: roleWordSchema,
          name: textSchema,
          phone: phoneSchema.optional(),
        }),
        z.strictObject({ status: z.literal("vacant"), role: roleWordSchema }),
      ]),
    )
    .max(100)
    .optional(),
  policyReads: z
    .array(
      z.strictObject({
        name: textSchema,
        group: z.enum(readerGroups),
        sharedOn: calendarDateSchema.optional(),
        readOn: calendarDateSchema.optional(),
      }),
    )
    .max(2000)
    .optional(),
});
