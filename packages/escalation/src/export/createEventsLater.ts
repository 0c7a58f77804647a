import { createRequire } from "node:module";
import type * as Ics from "ics";

const load = createRequire(import.meta.url);

/** As the library's own, which Node loads with the first calendar file and not with the package. */
export const createEventsLater: typeof Ics.createEvents = (...given: Parameters<typeof Ics.createEvents>) =>
  (load("ics") as typeof Ics).createEvents(...given);

export { createEventsLater as createEvents };
