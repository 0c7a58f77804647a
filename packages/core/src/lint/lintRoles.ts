import type { Policy } from "../policy/policySchema.js";
import type { School } from "../school/schoolSchema.js";
import type { PolicyWarning } from "./PolicyWarning.js";

/** Roles of persons that nobody at the school holds, nor anybody who stands in: what they should do, nobody does. */
export function lintRoles({ roles }: Policy, school: Partial<School>): PolicyWarning[] {
  const held = school.roles ?? {};
  const isHeld = (role: string): boolean => (held[role]?.length ?? 0) > 0;
  return roles.flatMap(({ id, kind, substitutes = [] }, place): PolicyWarning[] => {
    // visitors are named by each visit
    if (kind === "body" || id === "visitor" || id === "each-visitor" || id === "buddy") return [];
    if (isHeld(id) || substitutes.some(isHeld)) return [];
    return [
      {
        code: "role-unheld",
        path: `/roles/${String(place)}`,
        sentence: "Name somebody for this role in the school's file: nobody holds it, and nobody stands in.",
      },
    ];
  });
}
