import {
  buddySchema,
  calendarDateSchema,
  doorstepRiskAssessmentSchema,
  householdSchema,
  initialRiskAssessmentSchema,
  instantSchema,
  planSchema,
  riskAssessmentSchema,
  vehicleSchema,
  visitEventSchema,
  visitorSchema,
  visitOutlineSchema,
} from "@home-visits/core";
import { z } from "zod";

const { contactAttempts, warnings, travel, own } = visitOutlineSchema.shape;

const records = {
  Visit: visitOutlineSchema,
  VisitEvent: visitEventSchema,
  Household: householdSchema,
  Visitor: visitorSchema,
  Buddy: buddySchema,
  Vehicle: vehicleSchema,
  Plan: planSchema,
  InitialRiskAssessment: initialRiskAssessmentSchema,
  RiskAssessment: riskAssessmentSchema,
  DoorstepRiskAssessment: doorstepRiskAssessmentSchema,
  ContactAttempts: contactAttempts.unwrap(),
  Warnings: warnings.unwrap(),
  Travel: travel.unwrap(),
  OwnEntries: own.unwrap(),
  Instant: instantSchema,
  CalendarDate: calendarDateSchema,
};

/** Gives the records of the packages the names under which the OpenAPI document says each of them once. */
export function nameRecords(): void {
  for (const [id, schema] of Object.entries(records))
    if (!z.globalRegistry.has(schema)) z.globalRegistry.add(schema, { id });
}
