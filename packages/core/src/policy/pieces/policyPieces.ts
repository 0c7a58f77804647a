import { frozen } from "../../parsed/frozen.js";
import authorised from "./authorised.json" with { type: "json" };
import checkCalls from "./check-calls.json" with { type: "json" };
import closedDoor from "./closed-door.json" with { type: "json" };
import hours from "./hours.json" with { type: "json" };
import incident from "./incident.json" with { type: "json" };
import longestVisit from "./longest-visit.json" with { type: "json" };
import overdue from "./overdue.json" with { type: "json" };
import pair from "./pair.json" with { type: "json" };
import type { Piece } from "./Piece.js";
import review from "./review.json" with { type: "json" };
import toldBeforehand from "./told-beforehand.json" with { type: "json" };

/**
 * The pieces that a policy document can be put together from, in the order of a visit. A document names one in `pieces` with its clauses and
 * its own values; {@link parsePolicy} puts its rules, timed clauses and steps in the place.
 */
export const policyPieces: readonly Piece[] = frozen([
  pair,
  hours,
  authorised,
  toldBeforehand,
  longestVisit,
  closedDoor,
  overdue,
  checkCalls,
  incident,
  review,
] as readonly Piece[]);
