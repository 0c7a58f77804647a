import { checkArgument, expected, type Expected } from "@home-visits/core";
import { assumedZone, isZone } from "@home-visits/core/timers";

/** Whose clock is meant. */
export type ZoneOption = {
  /** The zone of the school's calendar; that of a school without one when left out. */
  readonly zone?: string | undefined;
};

const aZone: Expected = { is: isZone, give: "a zone of the IANA list, such as Europe/London" };

/**
 * The zone that options name, or the one that counts where nobody named any.
 * @param caller the function that was given them, for the error
 */
export const zoneOf = (caller: string, options: ZoneOption): string => {
  checkArgument(caller, "options", options, expected.object);
  const { zone = assumedZone } = options;
  checkArgument(caller, "zone", zone, aZone);
  return zone;
};
