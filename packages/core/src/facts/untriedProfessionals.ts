import { dialledNumber } from "../identifiers/dialledNumber.js";
import type { Visit } from "../visit/visitSchema.js";

type Professional = NonNullable<Visit["otherProfessionals"]>[number];
type Attempt = Pick<NonNullable<Visit["contactAttempts"]>[number], "who" | "number" | "kind">;

const PLAIN: ReadonlySet<string> = new Set(["the", "and", "for", "from", "team", "service", "worker"]);

const wordsOf = (...texts: readonly (string | undefined)[]): readonly string[] =>
  texts
    .flatMap((text) => text?.toLowerCase().split(/[^a-z0-9]+/) ?? [])
    .filter((word) => word.length > 2 && !PLAIN.has(word));

const SOCIAL: ReadonlySet<string> = new Set(["social", "children", "mash", "cass"]);
const saysSocial = (...texts: readonly (string | undefined)[]): boolean =>
  wordsOf(...texts).some((word) => SOCIAL.has(word));

const isSocial = ({ name, organisation, role }: Professional): boolean => saysSocial(name, organisation, role);
const isAtSocial = ({ kind, who }: Attempt): boolean => kind === "social-worker" || saysSocial(who);

/** Whether an attempt names somebody: by the number that was tried, or by the name. */
function isAt(attempt: Attempt, one: Professional): boolean {
  if (attempt.number !== undefined && one.phone !== undefined)
    if (dialledNumber(attempt.number)?.digits === dialledNumber(one.phone)?.digits) return true;
  const named = wordsOf(attempt.who);
  return wordsOf(one.name).some((word) => named.includes(word));
}

/** Whether an attempt may have been at somebody: it has a word of the role or the organisation, or was at a social worker, as this one is. */
function mayBeAt(attempt: Attempt, one: Professional): boolean {
  const named = wordsOf(attempt.who ?? attempt.kind);
  const said = wordsOf(one.organisation, one.role).some((word) => named.includes(word));
  return said || (attempt.kind === "social-worker" && isSocial(one));
}

/** Attempts that name nobody of the list, one for each person or number that was tried. */
function unnamed(involved: readonly Professional[], attempts: readonly Attempt[]): readonly Attempt[] {
  const once = new Map<string, Attempt>();
  for (const attempt of attempts) {
    const key = (attempt.who ?? attempt.number ?? attempt.kind).toLowerCase();
    if (!once.has(key) && !involved.some((one) => isAt(attempt, one))) once.set(key, attempt);
  }
  return [...once.values()];
}

/**
 * The places in the record of professionals who were not tried. An attempt is at whoever its number or its name tells. One that tells only a
 * role, an organisation or a kind (a social worker) counts for one whom it may have been at, and one that fits nobody of the list for one
 * of the same kind; a body such as MASH that is not on the list stands for nobody on it.
 * @see ATLP-STP-03
 */
export function untriedProfessionals(
  involved: readonly Professional[],
  attempts: readonly Attempt[],
): readonly number[] {
  const open = new Set(involved.keys());
  const close = (fits: (one: Professional) => boolean): void => {
    const place = [...open].find((at) => involved[at] !== undefined && fits(involved[at]));
    if (place !== undefined) open.delete(place);
  };
  for (const [place, one] of involved.entries()) if (attempts.some((attempt) => isAt(attempt, one))) open.delete(place);
  const others = unnamed(involved, attempts).map((attempt) => ({
    attempt,
    choices: involved.filter((one) => mayBeAt(attempt, one)).length,
  }));
  // whoever fits fewest first, so that a general word does not take the place of a plain one
  const placed = others.filter(({ choices }) => choices > 0).sort((one, two) => one.choices - two.choices);
  for (const { attempt } of placed) close((one) => mayBeAt(attempt, one));
  for (const { attempt, choices } of others)
    if (choices === 0 && attempt.kind !== "social-care") close((one) => isSocial(one) === isAtSocial(attempt));
  return [...open];
}
