import { dayAndTime } from "../words/clockTime.js";
import type { Draft } from "./draft.js";
import { firstWords } from "./firstWords.js";

/** What is known of a form that drafts may be of. */
export type KnownForm = { readonly id: string; readonly title: string } & (
  | { readonly edition: string }
  /** The policy that asks it, whose edition is the form's. */
  | { readonly policy: string }
);

/** A draft as the list shows it: the form's title, and what tells it from other drafts of the form. */
export type DraftLine = { readonly draft: Draft; readonly title: string; readonly detail: string };

/** The drafts as lines, the latest first. A draft of a form that is no longer on the device is called by the form's id. */
export const draftLines = (drafts: readonly Draft[], known: readonly KnownForm[]): readonly DraftLine[] =>
  [...drafts]
    .sort((a, b) => b.changedAt - a.changedAt)
    .map((draft) => ({
      draft,
      title: known.find((form) => form.id === draft.form && isOf(draft, form))?.title ?? draft.form,
      detail: [firstWords(draft.answers), dayAndTime(draft.changedAt)].filter(Boolean).join(" · "),
    }));

const isOf = (draft: Draft, form: KnownForm): boolean =>
  "policy" in form ? form.policy === draft.policy : form.edition === draft.edition;
