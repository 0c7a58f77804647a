import { z } from "zod";
import type { FieldType } from "./fieldType.js";

export type QuantityKind = { readonly type: "quantity" };

const most = 1_000_000_000;
const schema = z.number().min(-most).max(most);

/** How much or how many: a number, whole or with a decimal point. */
export const quantity: FieldType<QuantityKind> = {
  keys: {},
  schema: () => schema,
  message: () => "message.number",
  fromRecord: (value, written) => (typeof value === "number" ? value : written),
};
