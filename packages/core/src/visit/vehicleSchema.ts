import { z } from "zod";
import { refused } from "../parsed/customIssue.js";
import { calendarDateSchema } from "../values/calendarDateSchema.js";
import { idSchema } from "../values/idSchema.js";
import { textSchema } from "../values/textSchema.js";
import { ownEntriesSchema } from "./ownEntriesSchema.js";

// what no plate has: what does not print, and signs other than a hyphen
const NO_PLATE = "[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f!-,./:-@\\[-`{-~]";
const forbidden = new RegExp(`${NO_PLATE}|[\\ud800-\\udfff]`, "u");

/**
 * Whatever stands on the plate, as typed or copied, with the line end, the no-break space or the marks of direction that came with it; a foreign or
 * trade plate is a plate. `parseRegistration` reads the UK's own forms.
 */
export const plateSchema = z
  .string()
  .regex(/[A-Za-z0-9]/, "Write the letters and digits of the plate.")
  .max(15)
  .meta({ not: { type: "string", pattern: NO_PLATE } })
  .refine((text) => !forbidden.test(text), refused("registration-invalid"));

/** A test certificate with its last day, or why there is none yet. */
export const motSchema = z.discriminatedUnion("status", [
  z.strictObject({ status: z.literal("certificate"), expiresOn: calendarDateSchema }),
  z.strictObject({ status: z.literal("not-yet-due"), firstRegisteredOn: calendarDateSchema }),
]);

/** What the insurance covers and the last day on which it does. */
export const insuranceSchema = z.strictObject({
  use: z.enum(["business", "commuting", "social", "school", "other"]).optional(),
  coversCarryingPupils: z.boolean().optional(),
  expiresOn: calendarDateSchema.optional(),
});

/** One vehicle of the visit. Separate cars are separate entries, each with its own driver and papers. */
export const vehicleSchema = z.strictObject({
  id: idSchema.optional(),
  kind: z.enum(["car", "school-minibus", "taxi", "other"]).optional(),
  registration: plateSchema.optional(),
  make: textSchema.optional(),
  model: textSchema.optional(),
  colour: textSchema.optional(),
  driver: idSchema.optional(),
  passengers: z.array(idSchema).max(20).optional(),
  licence: z
    .strictObject({
      seenOn: calendarDateSchema.optional(),
      bothParts: z.boolean().optional(),
      expiresOn: calendarDateSchema.optional(),
    })
    .optional(),
  mot: motSchema.optional(),
  insurance: insuranceSchema.optional(),
  fuelChecked: z.boolean().optional(),
  own: ownEntriesSchema.optional(),
});
export type Vehicle = Readonly<z.infer<typeof vehicleSchema>>;

/** How the staff travel, and which pupils they carry. */
export const travelSchema = z.strictObject({
  mode: z.enum(["car", "on-foot", "public-transport", "taxi", "other"]).optional(),
  separately: z.boolean().optional(),
  returnsDirectly: z.boolean().optional(),
  pupilsCarried: z
    .array(
      z.strictObject({
        pupil: idSchema,
        vehicle: idSchema.optional(),
        seat: z.enum(["front", "rear"]).optional(),
        restraint: z.enum(["child-seat", "booster", "seat-belt", "none"]).optional(),
        /** visitors in the car; the driver is one of them */
        staff: z.array(idSchema).max(20).optional(),
        /** adults in the car who are not school staff, such as a parent */
        otherAdults: z.array(textSchema).max(20).optional(),
      }),
    )
    .max(20)
    .optional(),
});
