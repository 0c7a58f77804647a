import type { Queries } from "../database/Database.js";
import type { Channel } from "../outbox/Channel.js";
import { inTurn, type InTurn } from "./inTurn.js";
import { uuidOf } from "./uuidOf.js";
import { watchHealth } from "./watchHealth.js";

type Watched = {
  readonly database: Queries;
  readonly channels: readonly Channel[];
  readonly everyMs?: number;
  readonly againMs?: number;
};

/**
 * Looks from another process whether the watch is at work, and raises the alarm by every channel when it is not, past the outbox, which the
 * silent worker would have to empty. While the trouble lasts it is said again every minute.
 */
export function watchTheWatch({ database, channels, everyMs = 5_000, againMs = 60_000 }: Watched): InTurn {
  let raised: { readonly trouble: string; readonly at: number; readonly since: Date } | undefined;
  return inTurn({
    everyMs,
    work: async () => {
      const trouble = await watchHealth(database).then(
        (health) => health.trouble,
        () => "no-database" as const,
      );
      const now = performance.now();
      if (trouble === null) {
        raised = undefined;
        return false;
      }
      if (raised?.trouble === trouble && now - raised.at < againMs) return false;
      raised = { trouble, at: now, since: raised?.since ?? new Date() };
      const since = raised.since.toISOString();
      const body = {
        phase: "service",
        part: "service",
        step: trouble,
        says: sentences[trouble],
        who: "Whoever runs the service",
      };
      const alarm = { id: uuidOf(`${trouble}|${since}`), visitId: "", since, dueAt: since, attempt: 1, body };
      await Promise.allSettled(channels.map((channel) => channel.deliver(alarm)));
      return false;
    },
    onError: () => undefined,
  });
}

const sentences = {
  "no-worker": "Nothing watches the visits: the worker is silent. Watch them by the paper.",
  "visits-not-reckoned": "Visits are past their time and nobody has looked at them. Watch them by the paper.",
  "announcements-waiting": "Announcements do not arrive. Look at the screen, and ring whoever has to know.",
  "no-database": "The database cannot be reached, so nothing watches the visits. Watch them by the paper.",
} as const;
