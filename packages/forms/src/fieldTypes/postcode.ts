import { parsePostcode, refused } from "@home-visits/core";
import { z } from "zod";
import { patterns } from "../schema/patterns.js";
import type { FieldType } from "./fieldType.js";

export type PostcodeKind = { readonly type: "postcode" };

const schema = z
  .string()
  .refine((written) => parsePostcode(written).ok, refused("postcode-invalid"))
  .meta({ pattern: patterns.visible, maxLength: 40 });

/** A full UK postcode as it was typed. */
export const postcode: FieldType<PostcodeKind> = {
  keys: {},
  schema: () => schema,
  unsaid: "The postcode has the shape of a full UK postcode.",
  message: () => "message.postcode",
};
