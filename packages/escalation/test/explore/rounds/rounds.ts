import type { World } from "../explore.js";
import { dangerStands } from "../laws/dangerStands.js";
import { everyMinute } from "../laws/everyMinute.js";
import { neglectRemembered } from "../laws/neglectRemembered.js";
import { noCryAtDesks } from "../laws/noCryAtDesks.js";
import { namelessMovesNobody } from "../laws/namelessMovesNobody.js";
import { nobodyIsLeft } from "../laws/nobodyIsLeft.js";
import { nobodyByDefault } from "../laws/nobodyByDefault.js";
import { nothingInSilence } from "../laws/nothingInSilence.js";
import { putRight } from "../laws/putRight.js";
import { stopIsNoEnd } from "../laws/stopIsNoEnd.js";
import { whoSpeaks } from "../laws/whoSpeaks.js";
import { minuteOf } from "../minuteOf.js";
import { askedAtEach } from "./laws/askedAtEach.js";
import { drivesThere } from "./laws/drivesThere.js";
import { drivesToEach } from "./laws/drivesToEach.js";
import { expectedHome } from "./laws/expectedHome.js";
import { homesOff } from "./laws/homesOff.js";
import { ownClocks } from "./laws/ownClocks.js";
import { owedByHomes } from "./laws/owedByHomes.js";
import { roundShapes } from "./roundShapes.js";

/** A round of two homes: the laws that hold for every visit, and those of each home. */
export const rounds: World = {
  shapesOf: roundShapes,
  laws: [
    whoSpeaks,
    nobodyByDefault,
    namelessMovesNobody,
    putRight,
    drivesThere,
    drivesToEach,
    dangerStands,
    askedAtEach,
    nothingInSilence,
    nobodyIsLeft,
    owedByHomes,
    neglectRemembered,
    expectedHome,
    ownClocks,
    everyMinute,
    stopIsNoEnd,
    noCryAtDesks,
    homesOff,
  ],
  moments: ["14:05", "14:20", "14:55", "14:56"].map(minuteOf),
  opens:
    "A round that leaves at 13:10, is at the first home (visit-1) from 13:30 to 14:05, at the second (visit-2) from 14:20 to 14:55, and back at 15:20; Amal and Bo.",
};
