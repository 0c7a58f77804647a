import type { Issue } from "@home-visits/core";
import type { FormDocument } from "@home-visits/forms";

/** What a filled form gives: its answers, or what has to be asked. */
export type FilledForm =
  | { readonly ok: true; readonly value: FormDocument }
  | {
      readonly ok: false;
      readonly issues: readonly [Issue, ...Issue[]];
      /**
       * The answers that no issue is about. Rows keep their places, so that an issue points at the right one. Missing where the file as a whole
       * cannot be read, and where it holds two forms: whose answers these are cannot be told.
       */
      readonly others?: FormDocument;
    };
