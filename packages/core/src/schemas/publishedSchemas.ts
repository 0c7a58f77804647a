import { z } from "zod";
import type { IssueCode } from "../parsed/Issue.js";
import { phoneSchema } from "../identifiers/phoneSchema.js";
import { doorstepRiskAssessmentSchema } from "../risk/doorstepRiskAssessmentSchema.js";
import { initialRiskAssessmentSchema } from "../risk/initialRiskAssessmentSchema.js";
import { riskAssessmentSchema, signOffSchema } from "../risk/riskAssessmentSchema.js";
import { bandSchema, levelSchema, riskMatrixOutlineSchema } from "../risk/riskMatrixSchema.js";
import { yesNoSchema } from "../risk/yesNoSchema.js";
import { calendarDateSchema } from "../values/calendarDateSchema.js";
import { idSchema } from "../values/idSchema.js";
import { instantSchema } from "../values/instantSchema.js";
import { longTextSchema, textSchema } from "../values/textSchema.js";
import { saidSchema } from "../visit/events/contactEvents.js";
import { statementSchema } from "../visit/events/homeEvents.js";
import { partySchema, roleWordSchema } from "../visit/partySchema.js";
import { visitEventSchema } from "../visit/visitEventSchema.js";
import { visitOutlineSchema } from "../visit/visitSchema.js";
import { conditional, type JsonSchema } from "./conditional.js";
import { described, type Descriptions } from "./described.js";
import { ofEvent, ofForm, ofMatrix, ofShared, ofVisit } from "./everyDescription.js";

const BASE = "https://home-visits.example/schemas/";

/** Schemas that come up often: written once under `definitions`, by these names. */
const NAMED: ReadonlyMap<z.core.$ZodType, string> = new Map<z.core.$ZodType, string>([
  [textSchema, "text"],
  [longTextSchema, "longText"],
  [idSchema, "id"],
  [calendarDateSchema, "calendarDate"],
  [instantSchema, "instant"],
  [phoneSchema, "phone"],
  [partySchema, "party"],
  [roleWordSchema, "roleWord"],
  [levelSchema, "level"],
  [bandSchema, "band"],
  [yesNoSchema, "yesNo"],
  [signOffSchema, "signOff"],
  [statementSchema, "statement"],
  [saidSchema, "said"],
  [visitEventSchema, "visitEvent"],
]);

/** `{ allOf: [{ $ref }] }` says no more than `{ $ref }`. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, entry]): [string, unknown] => [key, plain(entry)]);
  const [first] = entries;
  return entries.length === 1 && first?.[0] === "allOf" && Array.isArray(first[1]) && first[1].length === 1
    ? first[1][0]
    : Object.fromEntries(entries);
}

type Publication = { readonly title: string; readonly schema: z.core.$ZodType; readonly said: Descriptions };

function publish(name: string, { title, schema, said }: Publication): JsonSchema {
  const definitions: Record<string, JsonSchema> = {};
  const { $schema, ...body } = z.toJSONSchema(schema, {
    target: "draft-07",
    io: "input",
    override: ({ zodSchema, jsonSchema }) => {
      const known = zodSchema === schema ? undefined : NAMED.get(zodSchema);
      if (known === undefined) return;
      definitions[known] = { ...jsonSchema };
      for (const key of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, key);
      jsonSchema.$ref = `#/definitions/${known}`;
    },
  });
  const shared = Object.entries(definitions)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([of, definition]) => [of, described(conditional(plain(definition)), ofShared(of))]);
  const top = described(conditional(plain(body)), said) as JsonSchema;
  return { $schema, $id: `${BASE}${name}.schema.json`, title, ...top, definitions: Object.fromEntries(shared) };
}

/**
 * The codes that `parse…` gives and these JSON Schemas cannot: references that lead nowhere, ids that are not unique, times out of order; a
 * 29 February in the wrong year; half of a character pair; what a postcode, a telephone number and a UPN have beyond their characters; a
 * text that is too long only when counted in UTF-16 units; and everything between the parts of a matrix.
 */
export const beyondJsonSchema: readonly IssueCode[] = [
  "visitor-not-found",
  "vehicle-not-found",
  "pupil-not-found",
  "adult-not-found",
  "event-not-found",
  "duplicate-id",
  "times-out-of-order",
  "time-after-next",
  "instant-invalid",
  "control-character",
  "postcode-invalid",
  "postcode-letters",
  "phone-invalid",
  "upn-invalid",
  "upn-check-letter",
  "too-long",
  "matrix-level-repeated",
  "matrix-level-without-value",
  "matrix-band-repeated",
  "matrix-band-without-range",
  "matrix-band-with-range",
  "matrix-band-reversed",
  "matrix-table-size",
  "matrix-table-band-unknown",
  "matrix-gap",
  "matrix-overlap",
  "matrix-not-monotone",
];

/**
 * The JSON Schemas that the package publishes, by file name without its ending: draft-07, and patterns that mean the same in ECMAScript,
 * Python and .NET (`[0-9]`, no flags, no lookaround). What they cannot say stands in {@link beyondJsonSchema}.
 */
export const publishedSchemas: Readonly<Record<string, () => JsonSchema>> = Object.fromEntries(
  Object.entries<Publication>({
    visit: { title: "Visit", schema: visitOutlineSchema, said: ofVisit },
    "visit-event": { title: "Visit event", schema: visitEventSchema, said: ofEvent },
    "risk-matrix": { title: "Risk matrix", schema: riskMatrixOutlineSchema, said: ofMatrix },
    "risk-assessment": { title: "Risk assessment", schema: riskAssessmentSchema, said: ofForm },
    "initial-risk-assessment": { title: "Initial risk assessment", schema: initialRiskAssessmentSchema, said: ofForm },
    "doorstep-risk-assessment": {
      title: "Doorstep risk assessment",
      schema: doorstepRiskAssessmentSchema,
      said: ofForm,
    },
  }).map(([name, publication]) => [name, () => publish(name, publication)]),
);
