import { counts } from "../ladder/counts.js";
import { fits } from "../ladder/matches.js";
import type { Sign } from "../ladder/Sign.js";
import type { Happened } from "./Happened.js";
import type { HeardDuty } from "./Listening.js";

/** The first event from an instant on that does a duty. */
export function firstDeed({ duty, does }: HeardDuty, from: number, { first }: Happened): Sign | undefined {
  let deed: Sign | undefined;
  for (const { place, pattern } of does)
    for (let sign = first[place]; sign !== undefined && (deed === undefined || sign.ms < deed.ms); sign = sign.next)
      if (sign.ms >= from && fits(sign.fields, pattern) && counts(sign, duty)) deed = sign;
  return deed;
}
