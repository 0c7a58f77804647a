import { checkHolds } from "@home-visits/core";
import type { LayoutBlock } from "./formLayout.js";

/** The ids of the fields that a block prints, in order. */
export const fieldsLaidOut = (block: LayoutBlock): readonly string[] => {
  checkHolds("fieldsLaidOut", "block", block, "block");
  switch (block.block) {
    case "grid":
      return block.rows.flat().map(({ field }) => field);
    case "questions":
    case "prompts":
      return block.fields;
    case "box":
    case "choice":
    case "table":
      return [block.field];
    case "situations":
      return block.field === undefined ? [] : [block.field];
    case "reference":
    case "note":
      return [];
    default:
      return block satisfies never;
  }
};
