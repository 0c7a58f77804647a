import { useEffect, useState } from "react";
import { checkedSchema } from "../checks/checkedSchema.js";
import type { CheckedSchema } from "../checks/shippedForm.js";
import type { Draft } from "../drafts/draft.js";
import { draftStore } from "../drafts/draftStore.js";
import { openedForm, type OpenedForm } from "./openedForm.js";
import { ownForms, policyOf } from "./ownDocuments.js";
import type { Route } from "./route.js";

/** A form that is ready to be shown, with what was written on it before. */
export type ReadyForm = OpenedForm & CheckedSchema & { readonly draft: Draft | undefined };

type Asked = Extract<Route, { readonly page: "form" }>;

/** Loads what a route asks for; undefined while it loads, `missing` where there is no such form or draft. */
export function useOpenedForm({ form, edition, policy, language, draft }: Asked): ReadyForm | "missing" | undefined {
  const [ready, setReady] = useState<ReadyForm | "missing">();
  useEffect(() => {
    let current = true;
    const load = async (): Promise<ReadyForm | "missing"> => {
      const kept = draft === undefined ? undefined : await draftStore.get(draft).catch(() => undefined);
      const chosen = kept?.policy ?? policy;
      const opened = openedForm({
        form,
        edition: kept?.edition ?? edition,
        language,
        policy: chosen === undefined ? undefined : await policyOf(chosen),
        own: await ownForms(form),
      });
      if (opened === undefined) return "missing";
      return { ...opened, ...(await checkedSchema(opened.form, opened.isShipped)), draft: kept };
    };
    void load().then((loaded) => {
      if (current) setReady(loaded);
    });
    return () => {
      current = false;
    };
  }, [form, edition, policy, language, draft]);
  return ready;
}
