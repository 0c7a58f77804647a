import type { DatedEvent } from "./DatedEvent.js";
import type { Report } from "./Report.js";
import type { Standing, Untimely } from "./Standing.js";
import { isAmong } from "./VisitorSet.js";

/**
 * Notes what the first recorded departure, or arrival, shows to have been dated before it can be true: a return before the departure, a
 * leaving before the arrival. A departure or an arrival that nobody recorded makes nothing untrue.
 */
export function untimelyAfter(standing: Standing, { event: { type } }: DatedEvent, report: Report): Standing {
  if (type === "departed" && standing.departed === undefined) return withUntimely(standing, report, "departed");
  if (type === "arrived" && standing.arrived === undefined) return withUntimely(standing, report, "arrived");
  return standing;
}

const tooEarly: Readonly<Record<Untimely["before"], readonly string[]>> = {
  departed: ["back", "left", "going-home"],
  arrived: ["left"],
};

function withUntimely(standing: Standing, report: Report, before: Untimely["before"]): Standing {
  let { untimely } = standing;
  for (const [place, one] of standing.visitors.entries())
    if (isAmong(place, report.moved) && one.event !== undefined && tooEarly[before].includes(one.place))
      untimely = { event: one.event, before, earlier: untimely };
  return untimely === standing.untimely ? standing : { ...standing, untimely };
}
