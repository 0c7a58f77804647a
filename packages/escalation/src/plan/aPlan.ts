import type { Expected } from "@home-visits/core";

/** A plan, as one look at it tells: what `planEscalation` returns. */
export const aPlan: Expected = {
  is: (value) => typeof value === "object" && value !== null && "ladder" in value && "timers" in value,
  give: "a plan, such as planEscalation returns",
};
