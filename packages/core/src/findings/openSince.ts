import { MINUTE } from "../clock/lateFrom.js";
import type { Evaluation } from "../conditions/Evaluation.js";
import type { CompiledRule } from "../rules/CompiledRule.js";
import { TRUE } from "../conditions/truth.js";

const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const counted = (count: number, unit: string): string => `${String(count)} ${unit}${count === 1 ? "" : "s"}`;

/** A length of time as it is read out: minutes up to an hour, hours up to two days, then days. */
export function ageWords(ms: number): string {
  if (ms < HOUR) return counted(Math.floor(ms / MINUTE), "minute");
  return ms < 2 * DAY ? counted(Math.floor(ms / HOUR), "hour") : counted(Math.floor(ms / DAY), "day");
}

/**
 * Since when a rule about what comes after a visit waits to be done: the return, or what gave occasion for it if that came later.
 * @returns milliseconds since 1970; undefined where the record does not tell, or the rule is about something earlier
 */
export function openSince({ rule, applies }: CompiledRule, evaluation: Evaluation): number | undefined {
  if (!("phase" in rule) || rule.phase !== "after") return undefined;
  if (applies && applies.truth(evaluation) !== TRUE) return undefined;
  const { history } = evaluation.subject;
  const { closedSince } = history.door;
  const over = history.allBack ?? history.unnamedReturn ?? history.lastLeft ?? closedSince ?? history.calledOff?.at;
  const since = Math.max(over ?? -Infinity, applies?.since(evaluation) ?? -Infinity);
  return Number.isFinite(since) && since <= history.now ? since : undefined;
}
