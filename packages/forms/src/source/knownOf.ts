import { recordedFacts, type Visit } from "@home-visits/core";
import type { JsonRecord } from "./json.js";

const yes = (found: boolean): true | undefined => (found ? true : undefined);

/**
 * What a record tells that stands at no place of its own in it, so that every form that asks for it says the same, and the same as the assessment.
 * What the record does not tell is left out.
 */
export function knownOf(visit: Visit, zone: string): JsonRecord {
  const { assessments, household, setting, vehicles = [], visitors } = visit;
  const ask = recordedFacts(visit, zone);
  const flag = (id: string): boolean | undefined => {
    const found = ask(id);
    return typeof found === "boolean" ? found : undefined;
  };
  const words = (id: string): readonly string[] | undefined => {
    const found = ask(id);
    return typeof found === "object" ? found : undefined;
  };
  const spokenTo = words("contactsSpokenTo") ?? [];
  const spoken = (...kinds: readonly string[]): true | undefined => yes(kinds.some((kind) => spokenTo.includes(kind)));
  const willing = visitors.map((each) => each.willing);
  const listed = household.pupils?.length === 0 ? undefined : words("pupilCategories");
  return recorded({
    contacts: household.contacts?.map(({ line, number, whose }) =>
      [number, whose, ...(line === undefined ? [] : [line])].join(", "),
    ),
    drivers: vehicles.map(({ driver }) => visitors.find(({ id }) => id === driver)?.name ?? null),
    worried: flag("seriousConcern"),
    everyNumberTried: flag("allNumbersTried"),
    everyProfessionalTried: flag("allProfessionalsTried"),
    siblingSchools: answered(assessments?.doorstep?.siblingSchoolsConsidered) ?? spoken("sibling-school"),
    listed: listed && listed.length > 0,
    professionalSpokenTo: spoken("social-worker", "professional"),
    socialCare: flag("concernsShared") ?? spoken("social-care"),
    critical: flag("criticalRisk"),
    policeTold: flag("policeTold") ?? spoken("police"),
    headConsulted: flag("headConsulted"),
    doorstep: yes(setting === "doorstep"),
    willing: willing.includes(false) ? false : yes(willing.every((each) => each === true)),
    childSeen: yes(flag("childSeen") === true),
  });
}

const answered = (answer: "yes" | "no" | undefined): boolean | undefined =>
  answer === undefined ? undefined : answer === "yes";

function recorded(known: Readonly<Record<string, JsonRecord[string] | undefined>>): JsonRecord {
  const there = Object.entries(known).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
  return Object.fromEntries(there);
}
