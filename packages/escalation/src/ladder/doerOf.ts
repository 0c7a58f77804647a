import type { Sign } from "./Sign.js";

/** Who did what an event says: whoever it names, or whoever called; `undefined` where it does not say. */
export function doerOf({ type, fields }: Pick<Sign, "type" | "fields">): string | undefined {
  const { by, from } = fields;
  if (typeof by === "string") return by;
  return type === "contact" && typeof from === "string" ? from : undefined;
}
