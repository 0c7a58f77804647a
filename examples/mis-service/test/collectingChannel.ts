import type { Announcement, Channel } from "../src/outbox/Channel.js";

/** A receiver that honours the key: what came twice is counted, and kept once. */
export function collectingChannel(name = "webhook"): Channel & {
  readonly received: Map<string, Announcement>;
  readonly deliveries: Announcement[];
  /** Set to refuse what comes. */
  down: boolean;
} {
  const received = new Map<string, Announcement>();
  const deliveries: Announcement[] = [];
  const channel = {
    name,
    received,
    deliveries,
    down: false,
    deliver: (announcement: Announcement) => {
      if (channel.down) return Promise.reject(new Error("The receiver is down."));
      deliveries.push(announcement);
      received.set(announcement.id, announcement);
      return Promise.resolve();
    },
  };
  return channel;
}
