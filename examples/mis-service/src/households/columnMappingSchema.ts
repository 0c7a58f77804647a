import { z } from "zod";

const heading = z.string().min(1).max(100);

/** Which column of a vendor's export is what. The headings are the vendor's own; what is not named is not read. */
export const columnMappingSchema = z.strictObject({
  upn: heading,
  forename: heading,
  surname: heading,
  dateOfBirth: heading.optional(),
  /** how the export writes a day: `2019-06-09`, or `09/06/2019` with the day first */
  dates: z.enum(["iso", "day-first"]).default("day-first"),
  addressLines: z.array(heading).min(1).max(6),
  postcode: heading.optional(),
  contact: z.strictObject({ number: heading, whose: heading }).optional(),
});
export type ColumnMapping = z.infer<typeof columnMappingSchema>;
