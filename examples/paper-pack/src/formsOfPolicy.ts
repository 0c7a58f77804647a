import type { Policy } from "@home-visits/core";
import { defineForm, ownEventsForm, ownQuestions, type Form } from "@home-visits/forms";

/** The forms that a policy has of its own: what it asks that no other asks, and what happens by its own words. */
export function formsOfPolicy(policy: Policy | undefined): readonly Form[] {
  if (policy === undefined) return [];
  return [ownQuestions(policy), ownEventsForm(policy)].flatMap((definition) =>
    definition === undefined ? [] : [defineForm(definition)],
  );
}
