import type { Timer } from "@home-visits/core";

/** Whether a timer is about the way there and back, which the homes of a round have in common. */
export function isOfJourney({ part, each = "visit" }: Timer): boolean {
  return part === "leg" && each !== "home";
}
