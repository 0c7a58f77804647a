import type { Sign } from "./Sign.js";

/** Who did what an event says: whoever it names, or whoever called; `undefined` where it does not say. */
export function doerOf({ type, fields }: Pick<Sign, "type" | "fields">): string | undefined {
  const doer = fields["by"] ?? (type === "contact" ? fields["from"] : undefined);
  return typeof doer === "string" ? doer : undefined;
}
