import { visitEventTypes } from "../visit/visitEventSchema.js";
import type { Policy } from "./policySchema.js";

/** The events that a policy can name: the types of every record, and its own. A record says “own” of all of its own, so that is no name. */
export function eventNames({ events }: Pick<Policy, "events">): readonly string[] {
  return [...visitEventTypes.filter((type) => type !== "own"), ...(events ?? []).map(({ id }) => id)];
}
