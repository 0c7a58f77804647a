import { instantInZone } from "@home-visits/core/timers";
import { isInstant } from "../picker/isInstant.js";

/** What the clock of a zone shows at an instant, `2026-06-09T14:30`; undefined for a text that is no instant. */
export const wallTime = (text: string, zone: string): string | undefined =>
  isInstant(text) ? instantInZone(Date.parse(text), zone).slice(0, 16) : undefined;
