import type { z } from "zod";
import { ofForm, ofMatrix, ofShared, ofVisit } from "../../src/schemas/everyDescription.js";
import { bandSchema } from "../../src/risk/riskMatrixSchema.js";
import { signOffSchema } from "../../src/risk/riskAssessmentSchema.js";
import type { Descriptions } from "../../src/schemas/described.js";
import { saidSchema } from "../../src/visit/events/contactEvents.js";
import { statementSchema } from "../../src/visit/events/homeEvents.js";

const nothing: Descriptions = () => undefined;

const visitPart =
  (path: string): Descriptions =>
  (inner, tagged) => {
    const join = (of: string): string => (of === "" || of.startsWith("(") ? of : `.${of}`);
    return ofVisit(`${path}${join(inner)}`, `${path}${join(tagged)}`);
  };

const byName: Readonly<Record<string, Descriptions>> = {
  visitOutlineSchema: ofVisit,
  timesSchema: visitPart("times"),
  householdSchema: visitPart("household"),
  planSchema: visitPart("plan"),
  visitorSchema: visitPart("visitors[]"),
  buddySchema: visitPart("buddy"),
  vehicleSchema: visitPart("vehicles[]"),
  riskAssessmentSchema: ofForm,
  hazardRowSchema: visitPart("assessments.full.hazards[]"),
  initialRiskAssessmentSchema: ofForm,
  doorstepRiskAssessmentSchema: ofForm,
  riskMatrixOutlineSchema: ofMatrix,
  riskMatrixSchema: ofMatrix,
};

/** What is said of the entries of a schema, by its name; one of a policy says it itself. */
export const descriptionsOf = (name: string): Descriptions => byName[name] ?? nothing;

const shared: ReadonlyMap<z.core.$ZodType, Descriptions> = new Map<z.core.$ZodType, Descriptions>([
  [bandSchema, ofShared("band")],
  [signOffSchema, ofShared("signOff")],
  [saidSchema, ofShared("said")],
  [statementSchema, ofShared("statement")],
]);

/** What is said of a schema that stands in several places. */
export const sharedDescriptions = (schema: z.core.$ZodType): Descriptions | undefined => shared.get(schema);
