import { useEffect, useMemo, useRef, useState } from "react";
import { writeRoute, type Route } from "../choices/route.js";
import type { ReadyForm } from "../choices/useOpenedForm.js";
import { draftStore } from "./draftStore.js";
import { keepLatest } from "./keepLatest.js";
import { isSameWrite, type Draft } from "./draft.js";

/** Nothing written yet, kept, not kept because the device refused, or changed or deleted by another page meanwhile. */
export type DraftStanding = "new" | "kept" | "refused" | "elsewhere";

/** How a draft stands, and what can be done with it. */
export type DraftState = {
  readonly id: string | undefined;
  readonly keptAt: number | undefined;
  readonly standing: DraftStanding;
  readonly keep: (answers: Draft["answers"]) => void;
  /** Keeps what stands in this page as a draft of its own, beside the one that another page changed. */
  readonly keepApart: () => void;
  /** Gives up what stands in this page for what is kept. */
  readonly openKept: () => void;
  readonly discard: () => Promise<void>;
};

/** Keeps what is written on a form, from the first answer on. From then on the address names the draft, so that a reload finds it. */
export function useDraft(ready: ReadyForm, route: Extract<Route, { readonly page: "form" }>): DraftState {
  const [id, setId] = useState(ready.draft?.id);
  const [keptAt, setKeptAt] = useState(ready.draft?.changedAt);
  const [standing, setStanding] = useState<DraftStanding>(ready.draft === undefined ? "new" : "kept");
  const known = useRef<Draft | undefined>(ready.draft);
  const last = useRef<Draft | undefined>(undefined);
  const put = useMemo(
    () =>
      keepLatest<Draft>(
        async (draft) => {
          const written = await draftStore.putOver(draft, (kept) => isSameWrite(kept, known.current));
          if (written) {
            known.current = draft;
            setKeptAt(draft.changedAt);
          }
          setStanding(written ? "kept" : "elsewhere");
        },
        () => setStanding("refused"),
      ),
    [],
  );
  useEffect(() => {
    // a browser asks before it closes a page whose last words are not on the disk
    const leaving = (event: BeforeUnloadEvent): void => {
      if (last.current !== undefined && last.current !== known.current) event.preventDefault();
    };
    addEventListener("beforeunload", leaving);
    return () => removeEventListener("beforeunload", leaving);
  }, []);

  const keepAs = (under: string, answers: Draft["answers"]): void => {
    if (under !== id) {
      setId(under);
      history.replaceState(null, "", writeRoute({ ...route, draft: under }));
    }
    const { policy = ready.draft?.policy } = route;
    const { id: form, edition } = ready.form;
    const write = crypto.randomUUID();
    const chosen = policy === undefined ? {} : { policy };
    last.current = { id: under, form, edition, ...chosen, answers, changedAt: Date.now(), write };
    put(last.current);
  };
  const keepApart = (): void => {
    known.current = undefined;
    if (last.current !== undefined) keepAs(crypto.randomUUID(), last.current.answers);
  };
  const openKept = (): void => {
    last.current = known.current;
    location.reload();
  };
  const discard = async (): Promise<void> => {
    if (id !== undefined) await draftStore.remove(id);
    last.current = known.current;
    location.hash = writeRoute({ page: "list" });
  };
  const keep = (answers: Draft["answers"]): void => keepAs(id ?? crypto.randomUUID(), answers);
  return { id, keptAt, standing, keep, keepApart, openKept, discard };
}
