import type { Channel } from "./Channel.js";

/** Announcements by POST. Taken means an answer of 2xx; `Idempotency-Key` is the same at each attempt. */
export const webhookChannel = (url: string, timeoutMs = 5_000): Channel => ({
  name: "webhook",
  deliver: async ({ id, visitId, since, dueAt, attempt, body }) => {
    const answer = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", "idempotency-key": id },
      body: JSON.stringify({ id, visit: visitId, since, dueAt, attempt, ...body }),
      redirect: "error",
      signal: AbortSignal.timeout(timeoutMs),
    });
    await answer.body?.cancel();
    if (!answer.ok) throw new Error(`The webhook answered ${answer.status}.`);
  },
});
