import type { Policy } from "@home-visits/core";
import { ownQuestions } from "@home-visits/forms";
import { defineForm, type PageForm } from "@home-visits/forms/page";

/** The form of what a policy asks of its own; none for a policy that asks nothing. */
export function policyQuestions(policy: Policy): readonly PageForm[] {
  const definition = ownQuestions(policy);
  return definition === undefined ? [] : [defineForm(definition)];
}
