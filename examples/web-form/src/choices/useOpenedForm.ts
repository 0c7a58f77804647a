import { useEffect, useState } from "react";
import { checkedSchema } from "../checks/checkedSchema.js";
import type { CheckedSchema } from "../checks/shippedForm.js";
import type { Draft } from "../drafts/draft.js";
import { draftStore } from "../drafts/draftStore.js";
import { isPartMissing } from "../offline/loadPart.js";
import { openedForm, type OpenedForm } from "./openedForm.js";
import { ownForms, policyOf } from "./ownDocuments.js";
import type { Route } from "./route.js";
import { schoolZone } from "./schoolZone.js";

/** A form that is ready to be shown, with what was written on it before. */
export type ReadyForm = OpenedForm &
  CheckedSchema & {
    readonly draft: Draft | undefined;
    /** The zone of the school's clock when the form was opened. */
    readonly zone: string;
  };

type Asked = Extract<Route, { readonly page: "form" }>;

/** What is wrong with a route: there is no such form or draft, or a part of the page did not come. */
type NotReady = "missing" | "unloaded";

/** Loads what a route asks for; undefined while it loads. */
export function useOpenedForm({ form, edition, policy, language, draft }: Asked): ReadyForm | NotReady | undefined {
  const [ready, setReady] = useState<ReadyForm | NotReady>();
  useEffect(() => {
    let current = true;
    const load = async (): Promise<ReadyForm | "missing"> => {
      const kept = draft === undefined ? undefined : await draftStore.get(draft).catch(() => undefined);
      if (draft !== undefined && kept === undefined) return "missing";
      const chosen = kept?.policy ?? policy;
      const inForce = chosen === undefined ? undefined : await policyOf(chosen);
      const opened = openedForm({
        form,
        edition: kept?.edition ?? edition,
        language,
        policy: inForce,
        own: await ownForms(form, inForce),
      });
      if (opened === undefined) return "missing";
      const zone = schoolZone();
      return { ...opened, ...(await checkedSchema(opened, zone)), draft: kept, zone };
    };
    void load()
      .catch((failure: unknown) => {
        if (isPartMissing(failure)) return "unloaded" as const;
        throw failure;
      })
      .then((loaded) => {
        if (current) setReady(loaded);
      });
    return () => {
      current = false;
    };
  }, [form, edition, policy, language, draft]);
  return ready;
}
