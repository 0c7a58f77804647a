import type fc from "fast-check";
import { visitOutlineSchema, type Visit } from "../src/visit/visitSchema.js";
import { leaves } from "./leaves.js";
import { arbitraryOf } from "./arbitraryOf.js";

type Tree = { [key: string]: unknown };

const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null && !Array.isArray(value);
const listAt = (tree: Tree, key: string): Tree[] => (Array.isArray(tree[key]) ? tree[key].filter(isTree) : []);
const sortedBy = (instants: readonly string[]): string[] => [...instants].sort((a, b) => Date.parse(a) - Date.parse(b));

/** Gives a list ids of its own, so that none stands twice. */
const renumber = (list: readonly Tree[], letter: string): void => {
  for (const [index, entry] of list.entries()) entry["id"] = `${letter}${index + 1}`;
};

/** Makes references lead somewhere: to the first of its kind, or nowhere at all when there is none. */
function mend(value: unknown, targets: Readonly<Record<string, string | undefined>>): void {
  if (Array.isArray(value)) for (const entry of value) mend(entry, targets);
  if (!isTree(value)) return;
  for (const [key, entry] of Object.entries(value)) {
    if (Object.hasOwn(targets, key) && typeof entry === "string") {
      if (targets[key] === undefined) delete value[key];
      else value[key] = targets[key];
    } else if (["about", "passengers", "staff"].includes(key) && Array.isArray(entry))
      value[key] = entry.map(() => "v1");
    else mend(entry, targets);
  }
}

function inOrder(holder: unknown, keys: readonly string[]): void {
  if (!isTree(holder)) return;
  const present = keys.filter((key) => typeof holder[key] === "string");
  const sorted = sortedBy(present.map((key) => String(holder[key])));
  for (const [index, key] of present.entries()) holder[key] = sorted[index];
}

function consistent(draft: unknown): unknown {
  if (!isTree(draft) || !isTree(draft["household"])) return draft;
  const { household } = draft;
  const lists = {
    visitors: listAt(draft, "visitors"),
    vehicles: listAt(draft, "vehicles"),
    events: listAt(draft, "events"),
    pupils: listAt(household, "pupils"),
    adults: listAt(household, "adults"),
  };
  renumber(lists.visitors, "v");
  renumber(lists.vehicles, "c");
  renumber(lists.events, "e");
  renumber(lists.pupils, "p");
  renumber(lists.adults, "a");
  const travel = draft["travel"];
  if (isTree(travel) && (lists.pupils.length === 0 || lists.vehicles.length === 0)) delete travel["pupilsCarried"];
  const first = {
    pupil: lists.pupils.length > 0 ? "p1" : undefined,
    vehicle: "c1",
    driver: "v1",
    adult: lists.adults.length > 0 ? "a1" : undefined,
  };
  mend(draft, { ...first, visitor: "v1", agreement: "e1", followUp: "e1" });
  for (const authorisation of listAt(draft, "authorisations")) if ("by" in authorisation) authorisation["by"] = "v1";
  inOrder(draft["times"], ["leaveSchool", "arrive", "leaveHome", "backAtSchool"]);
  inOrder(draft["buddy"], ["from", "until"]);
  inOrder(draft["announced"], ["start", "end"]);
  return draft;
}

const visitsWith = (longest: number): fc.Arbitrary<Visit> =>
  arbitraryOf(visitOutlineSchema, leaves, longest).map((draft) =>
    visitOutlineSchema.parse(consistent(structuredClone(draft))),
  );

/**
 * Valid visits of every shape that the schema allows: any field may be there or not, every type of event comes up, ids are unique,
 * references lead somewhere and planned times are in order. Lists hold up to three entries.
 */
export const arbitraryVisit: fc.Arbitrary<Visit> = visitsWith(3);

/** The same with at most one entry in each list: quicker where many are needed. */
export const arbitrarySlimVisit: fc.Arbitrary<Visit> = visitsWith(1);
