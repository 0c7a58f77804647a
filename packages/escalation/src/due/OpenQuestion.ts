import type { VisitorSet } from "@home-visits/core/history";
import type { Asks } from "./EscalationState.js";

/** A question before it is put into words: what it asks, of whom, since when in milliseconds, and at which home of a round. */
export type OpenQuestion = {
  readonly asks: Asks;
  readonly visitors: VisitorSet;
  readonly since: number;
  readonly home?: string;
};
