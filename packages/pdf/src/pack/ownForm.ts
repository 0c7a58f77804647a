import type { Policy } from "@home-visits/core";
import { defineForm, ownQuestions, type Form } from "@home-visits/forms";

const made = new WeakMap<Policy, Form | "none">();

/** The form of what a policy asks of its own, made once for a policy; undefined where it asks nothing. */
export function ownForm(policy: Policy): Form | undefined {
  const known = made.get(policy);
  if (known !== undefined) return known === "none" ? undefined : known;
  const definition = ownQuestions(policy);
  const form = definition && defineForm(definition);
  made.set(policy, form ?? "none");
  return form;
}
