import type { Policy } from "@home-visits/core";
import { defineForm, ownEventsForm, ownQuestions, type Form } from "@home-visits/forms";

const made = new WeakMap<Policy, readonly Form[]>();

/** The forms that a policy has of its own, made once for a policy: what it asks, and then what happens by its own words. */
export function ownForms(policy: Policy): readonly Form[] {
  const known = made.get(policy);
  if (known !== undefined) return known;
  const forms = [ownQuestions(policy), ownEventsForm(policy)].flatMap((definition) =>
    definition === undefined ? [] : [defineForm(definition)],
  );
  made.set(policy, forms);
  return forms;
}
