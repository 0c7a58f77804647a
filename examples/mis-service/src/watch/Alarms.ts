import type { Queries } from "../database/Database.js";

/** An alarm of a visit: wake up at `at` and reckon again. `id` is {@link uuidOf} the visit and the version of its stream. */
export type Alarm = { readonly id: string; readonly visitId: string; readonly at: Date };

/** The queue as the watch needs it; both are part of the transaction that they are given. */
export type Alarms = {
  readonly set: (tx: Queries, alarms: readonly Alarm[]) => Promise<void>;
  readonly drop: (tx: Queries, ids: readonly string[]) => Promise<void>;
};
