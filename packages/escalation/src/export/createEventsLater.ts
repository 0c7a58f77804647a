import { createRequire } from "node:module";
import type * as Ics from "ics";

const load = createRequire(import.meta.url);

/** As the library's own, which Node loads with the first calendar file and not with the package. */
export const createEventsLater = (events: Ics.EventAttributes[], header: Ics.HeaderAttributes): Ics.ReturnObject =>
  (load("ics") as typeof Ics).createEvents(events, header);

export { createEventsLater as createEvents };
