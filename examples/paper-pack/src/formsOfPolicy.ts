import type { Policy } from "@home-visits/core";
import { defineForm, ownQuestions, type Form } from "@home-visits/forms";

/** The forms that a policy has of its own: the one on which it asks what no other asks, if there is something. */
export function formsOfPolicy(policy: Policy | undefined): readonly Form[] {
  const definition = policy === undefined ? undefined : ownQuestions(policy);
  return definition === undefined ? [] : [defineForm(definition)];
}
