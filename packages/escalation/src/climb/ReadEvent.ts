import type { DatedEvent, Report } from "@home-visits/core/history";

/** An event as the ladder takes it: with what it says of visitors, and its entries for the patterns of a policy. */
export type ReadEvent = DatedEvent & {
  readonly type: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly report: Report;
};
