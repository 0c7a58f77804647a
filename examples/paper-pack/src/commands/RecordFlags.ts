import type { DayOrder } from "../cells/readDate.js";

/** What every command that reads visits can be told about them: what the record is made from, by which policy, and which visits. */
export type RecordFlags = {
  readonly policy: string;
  readonly school?: string;
  readonly only?: readonly string[];
  /** The rows of hazards, attempts and earlier visits, where they stand in CSV files of their own. */
  readonly details?: readonly string[];
  /** How days such as 9/6/26 are meant throughout the files; asked back when left out. */
  readonly dates?: DayOrder;
  /** An export of pupils to join, and which of its columns is what. */
  readonly pupils?: string;
  readonly columns?: string;
};
