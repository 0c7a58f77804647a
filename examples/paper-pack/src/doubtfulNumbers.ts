import { parsePhone, parseRegistration, type Visit } from "@home-visits/core";

type Written = { readonly whose: string; readonly number: string | undefined };

/**
 * The telephone numbers of a visit that seem to lack a digit, and the plates that are none of the UK's usual ones: each is kept and printed as it
 * was typed, and somebody has to look.
 */
export function doubtfulNumbers(visit: Visit): readonly string[] {
  const { household, visitors, buddy, school, otherProfessionals, vehicles } = visit;
  const numbers: readonly Written[] = [
    ...(household.contacts ?? []).map(({ number }, place) => ({
      whose: nth("telephone", place, "of the family"),
      number,
    })),
    ...visitors.map(({ mobile }, place) => ({ whose: nth("mobile of visitor", place, ""), number: mobile })),
    { whose: "the buddy's telephone", number: buddy?.phone },
    ...(otherProfessionals ?? []).map(({ phone }, place) => ({
      whose: nth("telephone of professional", place, ""),
      number: phone,
    })),
    { whose: "the school's telephone", number: school?.phone },
  ];
  return [
    ...numbers.flatMap(({ whose, number }) =>
      isDoubtful(number) ? [`${whose} seems to lack a digit; it is printed as it was typed.`] : [],
    ),
    ...(vehicles ?? []).flatMap(({ registration }, place) =>
      registration === undefined || parseRegistration(registration).ok
        ? []
        : [`${nth("the plate of car", place, "")} is none of the UK's usual ones; it is printed as it was typed.`],
    ),
  ];
}

const nth = (what: string, place: number, of: string): string => `${what} ${String(place + 1)} ${of}`.trimEnd();

/** True for a number that seems to lack a digit. */
export function isDoubtful(number: string | undefined): boolean {
  if (number === undefined) return false;
  const phone = parsePhone(number);
  return phone.ok && phone.value.kind === "doubtful";
}
