import type { Policy } from "@home-visits/core";
import { OWN_EVENTS, OWN_QUESTIONS, type FormDefinition } from "@home-visits/forms";
import { defineForm, formEditions, type PageForm } from "@home-visits/forms/page";
import { deviceStore } from "../drafts/deviceStore.js";
import { loadPart } from "../offline/loadPart.js";

/** A document of the school's own, kept on this device: a policy, or the definition of a form. */
export type OwnDocument =
  | { readonly id: string; readonly kind: "policy"; readonly document: Policy }
  | { readonly id: string; readonly kind: "form"; readonly document: FormDefinition };

/** The documents that somebody opened in this browser. */
export const ownDocuments = deviceStore<OwnDocument>("documents");

const kept = (): Promise<readonly OwnDocument[]> => ownDocuments.all().catch(() => []);

/** A policy by its id: the school's own, or one that ships, which is loaded now. */
export async function policyOf(id: string): Promise<Policy | undefined> {
  const own = (await kept()).find((each) => each.kind === "policy" && each.document.id === id);
  if (own?.kind === "policy") return own.document;
  const { policies } = await loadPart(() => import("./policies.js"));
  return Object.values<Policy>(policies).find((policy) => policy.id === id);
}

/**
 * The school's own form with an id: one that somebody opened, or what the policy in force asks, or notes, of its own. Nothing is asked of the device for one that
 * ships.
 */
export async function ownForms(id: string, policy: Policy | undefined): Promise<readonly PageForm[]> {
  if (id === OWN_QUESTIONS || id === OWN_EVENTS) {
    if (policy === undefined) return [];
    const { policyQuestions } = await loadPart(() => import("./policyQuestions.js"));
    return policyQuestions(policy);
  }
  if (formEditions.some((form) => form.id === id)) return [];
  return (await kept()).flatMap((each) =>
    each.kind === "form" && each.document.id === id ? [defineForm(each.document)] : [],
  );
}

/** What the school's own policies ask and note of their own: the forms by their titles, each with the policy that has it. */
export const askedByPolicies = (documents: readonly OwnDocument[]): readonly AskedByPolicy[] =>
  documents.flatMap((each): readonly AskedByPolicy[] => {
    if (each.kind !== "policy") return [];
    const { id: policy, title, facts = [], events = [] } = each.document;
    return [
      ...(facts.length > 0 ? [{ id: OWN_QUESTIONS, policy, title: `Questions of “${title}”` }] : []),
      ...(events.length > 0 ? [{ id: OWN_EVENTS, policy, title: `What happened, by “${title}”` }] : []),
    ];
  });

type AskedByPolicy = { readonly id: string; readonly policy: string; readonly title: string };
