import { idSchema } from "../../values/idSchema.js";
import { ownEntriesSchema } from "../ownEntriesSchema.js";
import { eventOf } from "./eventOf.js";

/** What a school notes beyond the types that every school has. */
export const ownEvents = [
  /** `what` is the id of an event that the policy declares; `own` holds its entries. It says nothing of where a visitor is */
  eventOf("own", { what: idSchema, own: ownEntriesSchema.optional() }),
] as const;
