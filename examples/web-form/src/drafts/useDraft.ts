import { useMemo, useState } from "react";
import { writeRoute, type Route } from "../choices/route.js";
import type { ReadyForm } from "../choices/useOpenedForm.js";
import { draftStore } from "./draftStore.js";
import { keepLatest } from "./keepLatest.js";
import type { Draft } from "./draft.js";

/** How a draft stands: nothing written yet, kept, or not to be kept in this browser. */
export type DraftState = {
  readonly id: string | undefined;
  readonly keptAt: number | undefined;
  readonly failed: boolean;
  readonly keep: (answers: Draft["answers"]) => void;
  readonly discard: () => Promise<void>;
};

/** Keeps what is written on a form, from the first answer on. From then on the address names the draft, so that a reload finds it. */
export function useDraft(ready: ReadyForm, route: Extract<Route, { readonly page: "form" }>): DraftState {
  const [id, setId] = useState(ready.draft?.id);
  const [keptAt, setKeptAt] = useState(ready.draft?.changedAt);
  const [failed, setFailed] = useState(false);
  const put = useMemo(
    () =>
      keepLatest<Draft>(
        async (draft) => {
          await draftStore.put(draft);
          setKeptAt(draft.changedAt);
        },
        () => setFailed(true),
      ),
    [],
  );
  const keep = (answers: Draft["answers"]): void => {
    const known = id ?? crypto.randomUUID();
    if (id === undefined) {
      setId(known);
      history.replaceState(null, "", writeRoute({ ...route, draft: known }));
    }
    const { policy = ready.draft?.policy } = route;
    put({
      id: known,
      form: ready.form.id,
      edition: ready.form.edition,
      ...(policy === undefined ? {} : { policy }),
      answers,
      changedAt: Date.now(),
    });
  };
  const discard = async (): Promise<void> => {
    if (id !== undefined) await draftStore.remove(id);
    location.hash = writeRoute({ page: "list" });
  };
  return { id, keptAt, failed, keep, discard };
}
