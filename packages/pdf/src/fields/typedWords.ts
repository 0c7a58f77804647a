import type { Wording } from "@home-visits/forms";

/** What answers are typed in: the words of a language, and the clock of a zone. */
export type TypedWords = { readonly wording: Wording; readonly zone: string };
