import {
  calendarDateSchema,
  notParsed,
  parsed,
  parseWith,
  type AssessmentSchool,
  type Parsed,
} from "@home-visits/core";
import { parseSchool, type School } from "@home-visits/escalation";
import { z } from "zod";

const choiceSchema = z.strictObject({ value: z.union([z.string(), z.number(), z.boolean()]), by: z.string().min(1) });
const daysSchema = z.strictObject({ from: calendarDateSchema, until: calendarDateSchema.optional() });

/** What the school has decided: values where its policy leaves something open, and the days of the policies that it has switched on. */
const decisionsSchema = z.strictObject({
  settings: z.record(z.string(), choiceSchema).optional(),
  switchedOn: z.record(z.string(), daysSchema).optional(),
});

/** The school's file: who holds which role and when the school is open, and what the school has decided. */
export type SchoolFile = { readonly school: School; readonly decisions: AssessmentSchool };

/** Turns unknown input into a school's file, or says what to mend. */
export function parseSchoolFile(input: unknown): Parsed<SchoolFile> {
  const { decided, rest } = split(input);
  const school = parseSchool(rest);
  const decisions = parseWith(decisionsSchema, decided);
  if (!school.ok) return decisions.ok ? school : notParsed(...school.issues, ...decisions.issues);
  return decisions.ok ? parsed({ school: school.value, decisions: decisions.value }) : decisions;
}

function split(input: unknown): { decided: object; rest: unknown } {
  if (typeof input !== "object" || input === null || Array.isArray(input)) return { decided: {}, rest: input };
  const keys = Object.keys(decisionsSchema.shape);
  const entries = Object.entries(input as Record<string, unknown>);
  return {
    decided: Object.fromEntries(entries.filter(([key]) => keys.includes(key))),
    rest: Object.fromEntries(entries.filter(([key]) => !keys.includes(key))),
  };
}
