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
const isAtSocial = ({ kind, who }: Attempt): boolean => kind !== "professional" || saysSocial(who);

function isAt(attempt: Attempt, one: Professional): boolean {
  if (attempt.number !== undefined && one.phone !== undefined)
    if (dialledNumber(attempt.number)?.digits === dialledNumber(one.phone)?.digits) return true;
  const named = wordsOf(attempt.who);
  return (
    wordsOf(one.name, one.organisation, one.role).some((word) => named.includes(word)) ||
    (attempt.kind !== "professional" && isSocial(one))
  );
}

/**
 * The places in the record of professionals who were not tried. An attempt is at whoever its name, its number or its kind (a social worker)
 * tells. One that fits nobody of the list counts for somebody of the same kind; two at the same one count once.
 */
export function untriedProfessionals(
  involved: readonly Professional[],
  attempts: readonly Attempt[],
): readonly number[] {
  const unplaced = attempts.filter((attempt) => !involved.some((one) => isAt(attempt, one)));
  const open = new Map(
    [true, false].map((social) => {
      const others = unplaced.filter((attempt) => isAtSocial(attempt) === social);
      return [social, new Set(others.map(({ who, number, kind }) => who ?? number ?? kind)).size];
    }),
  );
  return involved.flatMap((one, place) => {
    if (attempts.some((attempt) => isAt(attempt, one))) return [];
    const left = open.get(isSocial(one)) ?? 0;
    open.set(isSocial(one), left - 1);
    return left > 0 ? [] : [place];
  });
}
