import { checkArgument } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";
import { z } from "zod";
import { refused } from "../parsed/customIssue.js";

/** Roles that the policies name; the vocabulary is open, and a school may use its own word in small letters and hyphens. */
export const knownRoles = [
  "buddy",
  "school",
  "school-office",
  "headteacher",
  "dsl",
  "deputy-dsl",
  "slt",
  "senior-leader",
  "line-manager",
  "leadership-team",
  "family",
  "parent",
  "child",
  "police",
  "social-worker",
  "social-care",
  "agencies",
  "authorities",
  "other-professional",
] as const;

/** The bodies of every school, also where the roles of a policy do not list them: what one of them is told, the office knows. */
export const schoolBodies = ["school", "school-office"] as const satisfies readonly (typeof knownRoles)[number][];

const SHAPE = /^([a-z][a-z0-9-]{0,49}|visitor:[A-Za-z0-9][A-Za-z0-9._-]{0,63})$/;

/** A role word such as `"headteacher"`. */
export const roleWordSchema = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,49}$/, "Write a role word in small letters and hyphens, such as senior-leader.")
  .meta({ not: { type: "string", pattern: "[^a-z0-9-]" } });

/** Somebody who acts in an event: a role word (`"buddy"`), or a visitor of this visit by id (`"visitor:a"`). */
export const partySchema = z
  .string()
  .refine((text) => SHAPE.test(text), refused("party-invalid"))
  .meta({
    pattern: "^([a-z][a-z0-9-]{0,49}|visitor:[A-Za-z0-9][A-Za-z0-9._-]{0,63})$",
    not: { type: "string", pattern: "[^A-Za-z0-9._:-]" },
  });
export type Party = z.infer<typeof partySchema>;

const bodies: ReadonlySet<Party> = new Set(schoolBodies);

/** Whether a party is the school or its office, and not one of its people. */
export const isSchoolBody = (party: Party): boolean => {
  checkArgument("isSchoolBody", "party", party, expected.text);
  return bodies.has(party);
};

const family: ReadonlySet<Party> = new Set(["family", "parent", "child"]);

/** Whether a party is somebody of the family that is visited. */
export const isOfFamily = (party: Party): boolean => {
  checkArgument("isOfFamily", "party", party, expected.text);
  return family.has(party);
};

/** Whether a party is a parent of the family, or one of them whom nobody named more closely; a child alone is neither. */
export const isParent = (party: Party): boolean => {
  checkArgument("isParent", "party", party, expected.text);
  return isOfFamily(party) && party !== "child";
};

/** The visitor's id in a party, or undefined for a role. */
export const visitorOf = (party: Party | undefined): string | undefined => {
  if (party !== undefined) checkArgument("visitorOf", "party", party, expected.text);
  return party?.startsWith("visitor:") ? party.slice("visitor:".length) : undefined;
};
