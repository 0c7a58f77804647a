import type { OwnFact } from "./ownFactSchema.js";
import type { OwnEntries } from "../visit/ownEntriesSchema.js";
import type { Subject } from "../history/Subject.js";

type Place = { readonly path: string; readonly own: OwnEntries | undefined };

/** Where a record holds the own facts of one thing, and what it holds there. `undefined` where there is no such thing. */
export function ownPlace(of: OwnFact["of"], { visit }: Pick<Subject, "visit">, item: number): Place | undefined {
  const { household } = visit;
  switch (of) {
    case "visit":
      return { path: "", own: visit.own };
    case "home":
      return { path: "/household", own: household.own };
    case "visitor":
      return oneOf(visit.visitors, "/visitors", item);
    case "vehicle":
      return oneOf(visit.vehicles, "/vehicles", item);
    case "pupil":
      return oneOf(household.pupils, "/household/pupils", item);
    case "adult":
      return oneOf(household.adults, "/household/adults", item);
    default:
      return of satisfies never;
  }
}

function oneOf(
  things: readonly { readonly own?: OwnEntries | undefined }[] | undefined,
  path: string,
  item: number,
): Place | undefined {
  const thing = things?.[item];
  return thing && { path: `${path}/${String(item)}`, own: thing.own };
}
