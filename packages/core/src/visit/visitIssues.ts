import type { CustomIssue } from "../parsed/customIssue.js";
import { eventIssues } from "./eventIssues.js";
import { idsOf } from "./idsOf.js";
import { repeatedIds } from "./repeatedIds.js";
import { timeIssues } from "./timeIssues.js";
import { unresolved, type Reference } from "./unresolved.js";
import type { Visit } from "./visitOutlineSchema.js";

const each = (ids: readonly string[] = [], path: readonly PropertyKey[]): Reference[] =>
  ids.map((id, index) => [id, [...path, index]]);

function travelIssues({
  visitors,
  vehicles = [],
  travel,
  household,
  buddy,
  authorisations = [],
}: Visit): CustomIssue[] {
  const carried = (travel?.pupilsCarried ?? []).map((entry, index) => ({
    ...entry,
    path: ["travel", "pupilsCarried", index],
  }));
  return [
    ...unresolved(idsOf(visitors), "visitor-not-found", [
      ...vehicles.map(({ driver }, i): Reference => [driver, ["vehicles", i, "driver"]]),
      ...vehicles.flatMap(({ passengers }, i) => each(passengers, ["vehicles", i, "passengers"])),
      ...carried.flatMap(({ staff, path }) => each(staff, [...path, "staff"])),
      [buddy?.visitor, ["buddy", "visitor"]],
      ...authorisations.map(({ by }, i): Reference => [by, ["authorisations", i, "by"]]),
    ]),
    ...unresolved(
      idsOf(vehicles),
      "vehicle-not-found",
      carried.map(({ vehicle, path }) => [vehicle, [...path, "vehicle"]]),
    ),
    ...unresolved(
      idsOf(household.pupils),
      "pupil-not-found",
      carried.map(({ pupil, path }) => [pupil, [...path, "pupil"]]),
    ),
  ];
}

/** What is wrong between the parts of a visit: the order of times, ids that are not unique, references that lead nowhere. */
export const visitIssues = (visit: Visit): CustomIssue[] => [
  ...timeIssues(visit),
  ...repeatedIds(visit.visitors, ["visitors"]),
  ...repeatedIds(visit.vehicles, ["vehicles"]),
  ...repeatedIds(visit.household.pupils, ["household", "pupils"]),
  ...repeatedIds(visit.household.adults, ["household", "adults"]),
  ...travelIssues(visit),
  ...eventIssues(visit),
];
