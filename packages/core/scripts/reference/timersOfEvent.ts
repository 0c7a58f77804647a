import { policies } from "../../src/policies/policies.js";
import { eventWords, limitWords } from "./timerWords.js";

/** The timers that an event of a type starts or does, as rows of policy, timer, what it does, and clauses. */
export function timersOfEvent(type: string): readonly (readonly string[])[] {
  return Object.values(policies).flatMap((policy) =>
    policy.timers.flatMap(({ id, from, by, doneBy, cites }) => {
      const row = (does: string): readonly string[] => [policy.id, `\`${id}\``, does, cites.join(", ")];
      const starts = typeof from === "object" && "event" in from && from.event === type;
      const deeds = doneBy.filter(({ event }) => event === type);
      return [
        ...(starts ? [row(`starts it: ${limitWords(by, policy)}`)] : []),
        ...deeds.map((deed) => row(`does it: ${eventWords(deed)}`)),
      ];
    }),
  );
}
