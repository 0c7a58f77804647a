import { visitorOf } from "../visit/partySchema.js";
import { eventsOf } from "../history/eventsOf.js";
import { inRecord } from "./inRecord.js";
import type { Subject } from "../history/Subject.js";

const asRole = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-");

/**
 * The roles in which an assessment was signed, in small letters with hyphens: what stands beside the sign-off, and what a visitor holds who
 * signed, and what the school's file names the signer as, whatever stands beside the name.
 * @returns no role while nobody has signed; undefined where no role stands beside a signature, or nothing is recorded at all
 */
export function signedBy(s: Subject, assessment: "initial" | "full"): readonly string[] | undefined {
  const form = s.visit.assessments?.[assessment]?.signOff;
  const held = (name: string | undefined): readonly string[] => (name === undefined ? [] : (s.rolesOf?.(name) ?? []));
  const named = (name: string) => s.visit.visitors.find((one) => one.name === name)?.holds ?? [];
  const events = eventsOf(s, "assessment-signed").filter((event) => event.assessment === assessment);
  const roles = events.flatMap(({ by, role }) => {
    const visitor = s.visit.visitors.find(({ id }) => id === visitorOf(by));
    return [
      ...(visitor?.holds ?? []),
      ...held(visitor?.name),
      ...(by !== undefined && !visitor ? [by] : []),
      ...(role === undefined ? [] : [asRole(role)]),
    ];
  });
  if (form?.role !== undefined) roles.push(asRole(form.role));
  if (form) roles.push(...named(form.name), ...held(form.name));
  if (roles.length > 0) return [...new Set(roles)];
  return form || events.length > 0 ? undefined : inRecord(s, false) === undefined ? undefined : [];
}
