import { DateTime, Duration } from "luxon";
import { HomeVisitsError } from "@home-visits/core";

/**
 * Adds an ISO 8601 period to an instant. Hours, minutes and seconds run on the real clock, also across a clock change; years, months,
 * weeks and days keep the clock time of the zone and fall back to the month's last day (30 November and three months: 28 February).
 */
export function addPeriod(ms: number, period: string, zone: string): number {
  const exact = periodMs(period);
  return exact === undefined ? DateTime.fromMillis(ms, { zone }).plus(parsed(period)).toMillis() : ms + exact;
}

/** The exact length of a period, or `undefined` when it has years, months, weeks or days, whose length depends on the date. */
export function periodMs(period: string): number | undefined {
  if (!lengths.has(period)) lengths.set(period, exactLength(parsed(period)));
  return lengths.get(period);
}

const lengths = new Map<string, number | undefined>();

function exactLength(duration: Duration<true>): number | undefined {
  const { years, months, weeks, days } = duration;
  return years === 0 && months === 0 && weeks === 0 && days === 0 ? duration.toMillis() : undefined;
}

function parsed(period: string): Duration<true> {
  const duration = Duration.fromISO(period);
  if (!duration.isValid) throw new HomeVisitsError("invalid-argument", "Give a period such as PT20M or P3M.");
  return duration;
}
