import type { Expected } from "../parsed/checkArgument.js";
import { isZone } from "./isZone.js";

/** The zone of a clock, as an argument. */
export const aZone: Expected = { is: isZone, give: "a zone of the IANA list, such as Europe/London" };
