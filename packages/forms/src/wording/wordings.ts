import { english } from "./english.js";
import { polish } from "./polish.js";
import { urdu } from "./urdu.js";
import type { Wording } from "./wording.js";

/** The languages of this package by their tag. A new one is a catalogue of its own and a line here. */
export const wordings: Readonly<Record<"en-GB" | "pl" | "ur", Wording>> = { "en-GB": english, pl: polish, ur: urdu };
