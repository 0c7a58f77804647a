import type { Standing } from "./Standing.js";
import { nobody, onlyVisitor, together, type VisitorSet } from "./VisitorSet.js";

/** The visitors who do not go although others do: they owe nothing for the journey. */
export function calledOffAmong({ visitors }: Pick<Standing, "visitors">): VisitorSet {
  let off = nobody;
  for (const [place, { calledOff }] of visitors.entries())
    if (calledOff !== undefined) off = together(off, onlyVisitor(place));
  return off;
}
