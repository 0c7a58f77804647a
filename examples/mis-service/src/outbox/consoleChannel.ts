import type { Channel } from "./Channel.js";
import type { Log } from "./Log.js";

/** Announcements as lines of the log. */
export const consoleChannel = (log: Log): Channel => ({
  name: "console",
  deliver: ({ id, visitId, since, body }) => {
    const { part, step, who, phase } = body;
    log.warn(
      {
        announcement: id,
        visit: visitId,
        since,
        part: text(part),
        step: text(step),
        who: text(who),
        phase: text(phase),
      },
      "due",
    );
    return Promise.resolve();
  },
});

const text = (value: unknown): string => (typeof value === "string" ? value : "");
