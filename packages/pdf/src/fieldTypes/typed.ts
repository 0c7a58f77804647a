import { fieldTypeOf } from "@home-visits/forms";
import { controlBase } from "../fields/controlBase.js";
import { isNothing } from "./isNothing.js";
import type { PrintedType } from "./printedType.js";

const lineBreaks = /\r\n|[\r\n]/gu;

/** An answer that is typed. A line break, however a viewer writes it, is one; in an answer of one line it is a space. */
export const typed: PrintedType = {
  controls: (field, owner) => [
    { ...controlBase(field, owner), kind: "text", long: fieldTypeOf(field).severalLines === true },
  ],
  names: () => [""],
  read: (field, [text = ""]) => {
    if (isNothing(text)) return undefined;
    return text.replaceAll(lineBreaks, fieldTypeOf(field).severalLines ? "\n" : " ");
  },
};
