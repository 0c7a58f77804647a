import type { Policy } from "@home-visits/core";
import { ownEventsForm, ownQuestions } from "@home-visits/forms";
import { defineForm, type PageForm } from "@home-visits/forms/page";

/** The forms of what a policy asks of its own, and of what happens by its own words; none for a policy that has neither. */
export function policyQuestions(policy: Policy): readonly PageForm[] {
  return [ownQuestions(policy), ownEventsForm(policy)].flatMap((definition) =>
    definition === undefined ? [] : [defineForm(definition)],
  );
}
