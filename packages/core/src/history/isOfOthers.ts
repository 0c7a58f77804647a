import type { VisitEvent } from "../visit/visitEventSchema.js";
import { isHearsay } from "./isHearsay.js";
import { isOfOffice, speakerOf } from "./speakerOf.js";
import type { VisitParty } from "./VisitParty.js";
import { nobody } from "./VisitorSet.js";
import { whomOf } from "./whomOf.js";

const moves: ReadonlySet<string> = new Set(["arrived", "entered", "room-entered", "left"]);
const returns: ReadonlySet<string> = new Set(["back", "signed-in"]);
const door: ReadonlySet<string> = new Set(["nobody-home", "approach-assessed"]);

/**
 * Whether somebody who is not on the visit did what an event tells: the DSL who drove to the home, found nobody, went in, left and came back, a
 * social worker, a parent. It says nothing of this visit. Who left or is back by hearsay nobody knows either. The office notes a closed door and a
 * return for others, and of a role that nobody holds nobody can tell whose they are.
 */
export function isOfOthers(event: VisitEvent, party: VisitParty): boolean {
  const { by, type } = event;
  if (by === undefined || !(moves.has(type) || returns.has(type) || door.has(type))) return false;
  if (whomOf(event, party) !== nobody) return (type === "left" || returns.has(type)) && isHearsay(by, party);
  return moves.has(type) || !(isOfOffice(by) || speakerOf(by, party) === "unknown");
}
