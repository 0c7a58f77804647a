import type { DayOrder } from "../cells/readDate.js";

/** What every command can be told that reads visits and says something about them. */
export type RecordFlags = {
  readonly policy: string;
  readonly school?: string;
  readonly only?: readonly string[];
  /** How days such as 9/6/26 are meant throughout the file; asked back when left out. */
  readonly dates?: DayOrder;
  readonly json?: boolean;
};
