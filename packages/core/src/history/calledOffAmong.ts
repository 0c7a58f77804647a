import { checkHolds } from "../parsed/checkArgument.js";
import type { Standing } from "./Standing.js";
import { nobody, onlyVisitor, together, type VisitorSet } from "./VisitorSet.js";

/** The visitors who do not go although others do: they owe nothing for the journey. */
export function calledOffAmong(standing: Pick<Standing, "visitors">): VisitorSet {
  checkHolds("calledOffAmong", "standing", standing, "visitors");
  const { visitors } = standing;
  let off = nobody;
  for (const [place, { calledOff }] of visitors.entries())
    if (calledOff !== undefined) off = together(off, onlyVisitor(place));
  return off;
}
