import { assumedZone, isZone } from "@home-visits/core/timers";

const key = "school-zone";

/** The zone of the school's clock, by which every time on this device is picked, checked and printed: as somebody chose it, else that of a school that has said nothing. */
export function schoolZone(): string {
  try {
    const kept = localStorage.getItem(key);
    return isZone(kept) ? kept : assumedZone;
  } catch {
    return assumedZone;
  }
}

/** Keeps the zone for the forms that are opened from now on. A browser that keeps nothing goes on as it was. */
export function keepSchoolZone(zone: string): void {
  try {
    localStorage.setItem(key, zone);
  } catch {
    // the page says which zone counts
  }
}
