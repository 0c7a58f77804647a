import { visitorOf } from "../visit/partySchema.js";
import { eventsOf } from "../history/eventsOf.js";
import type { Subject } from "../history/Subject.js";
import { epochMs } from "../values/epochMs.js";
import { nameAsWritten } from "../values/nameAsWritten.js";
import { cameBeforehand, hasCome } from "./cameBeforehand.js";
import { inRecord } from "./inRecord.js";

type Form = "initial" | "full";

/** Whether a signature has to have come before the departure, or only by now. One that is dated later than that is none yet. */
type By = "departure" | "now";

const asRole = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-");

/**
 * What was signed in time: the sign-off on the form, where there is one, and the events that tell of a signature. Nobody can sign off what is
 * completed on a later day.
 */
function signatures(s: Subject, form: Form, by: By) {
  const last = by === "now" ? s.now : Math.min(s.departs ?? s.now, s.now);
  const { signOff, completedOn = "" } = s.visit.assessments?.[form] ?? {};
  const came = by === "now" ? hasCome(signOff?.on ?? "9999", s.now, s) : cameBeforehand(s, signOff?.on);
  return {
    onForm: came && signOff && signOff.on >= completedOn ? signOff : undefined,
    events: eventsOf(s, "assessment-signed").filter(({ assessment, at }) => assessment === form && epochMs(at) <= last),
  };
}

/** Whether an assessment is signed, by now or before the departure. */
export function isSigned(s: Subject, form: Form, by: By): boolean | undefined {
  const { onForm, events } = signatures(s, form, by);
  return inRecord(s, onForm !== undefined || events.length > 0);
}

/**
 * The roles in which an assessment was signed, in small letters with hyphens: what stands beside the sign-off, and what a visitor holds who
 * signed, and what the school's file names the signer as, whatever stands beside the name.
 * @returns no role while nobody has signed; undefined where no role stands beside a signature, or nothing is recorded at all
 */
export function signedBy(s: Subject, form: Form, by: By = "now"): readonly string[] | undefined {
  const { onForm, events } = signatures(s, form, by);
  const held = (name: string | undefined): readonly string[] => (name === undefined ? [] : (s.rolesOf?.(name) ?? []));
  const named = (name: string) => {
    const written = nameAsWritten(name);
    return s.visit.visitors.find((one) => nameAsWritten(one.name) === written)?.holds ?? [];
  };
  const roles = events.flatMap(({ by: party, role }) => {
    const visitor = s.visit.visitors.find(({ id }) => id === visitorOf(party));
    return [
      ...(visitor?.holds ?? []),
      ...held(visitor?.name),
      ...(party !== undefined && !visitor ? [party] : []),
      ...(role === undefined ? [] : [asRole(role)]),
    ];
  });
  if (onForm?.role !== undefined) roles.push(asRole(onForm.role));
  if (onForm) roles.push(...named(onForm.name), ...held(onForm.name));
  if (roles.length > 0) return [...new Set(roles)];
  return onForm || events.length > 0 ? undefined : inRecord(s, false) === undefined ? undefined : [];
}
