import type { EventOf } from "./EventOf.js";

/** When a visit was cancelled last, and when anybody departed last, in milliseconds; `-Infinity` for never. */
export type LastWords = { readonly off: number; readonly departed: number };

/** The same after one more of these events. */
export function calledOffAfter(was: LastWords, { type }: EventOf<"cancelled" | "departed">, at: number): LastWords {
  return type === "cancelled" ? { ...was, off: at } : { ...was, departed: at };
}
