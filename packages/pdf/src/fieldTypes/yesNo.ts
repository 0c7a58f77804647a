import { controlBase } from "../fields/controlBase.js";
import { list } from "./list.js";
import type { PrintedType } from "./printedType.js";

/** Yes or No: squares of which one at most is crossed. */
export const yesNo: PrintedType = {
  ...list,
  controls: (field, owner) => [{ ...controlBase(field, owner), kind: "radio" }],
};
