import type { Visit } from "@home-visits/core";

/** A place of a record that may hold entries of a school's own, and those that it holds. */
type OwnPart = { readonly part: string; readonly own: Visit["own"] };

/** Everything of a record that may have entries of a school's own. */
export function ownParts({ household, own, vehicles = [], visitors }: Visit): readonly OwnPart[] {
  const each = (list: string, things: readonly { readonly own?: Visit["own"] }[] = []): readonly OwnPart[] =>
    things.map((thing, place) => ({ part: `${list}/${String(place)}/own`, own: thing.own }));
  return [
    { part: "/own", own },
    { part: "/household/own", own: household.own },
    ...each("/visitors", visitors),
    ...each("/vehicles", vehicles),
    ...each("/household/pupils", household.pupils),
    ...each("/household/adults", household.adults),
  ];
}
