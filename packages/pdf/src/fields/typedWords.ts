import type { DayOrder, Wording } from "@home-visits/forms";

/** What answers are typed in: the words of a language, the clock of a zone, and how days such as 9/6/26 are meant where somebody said it. */
export type TypedWords = { readonly wording: Wording; readonly zone: string; readonly dates?: DayOrder | undefined };
