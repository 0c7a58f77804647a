import type { Law } from "../View.js";
import { dangerStands } from "./dangerStands.js";
import { everyMinute } from "./everyMinute.js";
import { forItsPurpose } from "./forItsPurpose.js";
import { graceOnce } from "./graceOnce.js";
import { holdingEnds } from "./holdingEnds.js";
import { namesTheHome } from "./namesTheHome.js";
import { neglectRemembered } from "./neglectRemembered.js";
import { nobodyByDefault } from "./nobodyByDefault.js";
import { noCryAtDesks } from "./noCryAtDesks.js";
import { nothingInSilence } from "./nothingInSilence.js";
import { onlyTheyKnow } from "./onlyTheyKnow.js";
import { orderInTime } from "./orderInTime.js";
import { putRight } from "./putRight.js";
import { saidLate } from "./saidLate.js";
import { stopIsNoEnd } from "./stopIsNoEnd.js";
import { whoSpeaks } from "./whoSpeaks.js";

/** The sixteen laws of the watch, in their order. Each is written from the page and works nothing out with the code that it judges. */
export const laws: readonly Law[] = [
  whoSpeaks,
  nobodyByDefault,
  orderInTime,
  putRight,
  forItsPurpose,
  dangerStands,
  onlyTheyKnow,
  nothingInSilence,
  neglectRemembered,
  holdingEnds,
  saidLate,
  namesTheHome,
  graceOnce,
  everyMinute,
  stopIsNoEnd,
  noCryAtDesks,
];
