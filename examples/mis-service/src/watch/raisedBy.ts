import type { Summary } from "./summarise.js";
import { uuidOf } from "./uuidOf.js";

/** Something due. `id` is the same however often it is found, so it is announced once; `due_at` is when it could first be. */
export type Raised = {
  readonly id: string;
  readonly visit_id: string;
  readonly since: Date;
  readonly due_at: Date;
  readonly body: object;
};

type Of = { readonly id: string; readonly noted_at: Date };

/** What a summary gives to announce, new or not. */
export function raisedBy({ id, noted_at }: Of, { due, phase }: Summary, now: Date): Raised[] {
  return due.map(({ key, since, part, step, says, who, visitors, home, limit, cites }) => {
    const from = since === null ? now : new Date(since);
    return {
      id: uuidOf(`${id}|${key}`),
      visit_id: id,
      since: from,
      // what somebody told us after it fell due could not be announced before they did
      due_at: new Date(Math.max(from.getTime(), noted_at.getTime())),
      body: { phase, part, step, says, who, visitors, home, limit, cites },
    };
  });
}
