import type { FormDefinition, Wording } from "@home-visits/forms";
import type { Tag } from "../document/tag.js";
import type { Fonts } from "../fonts/createFonts.js";
import { createKeptFor } from "../fonts/keptFor.js";
import { createRecentlyUsed, type RecentlyUsed } from "../fonts/recentlyUsed.js";
import type { Section } from "./section.js";

/** What is kept of a form between prints: the element of its sheets, and those of its sections, set, in which nobody's answer stands. */
export type KeptForm = { readonly sheet: Tag; readonly sections: RecentlyUsed<readonly Section[]> };

const mostForms = 100;
const mostSections = 200;
const forms = createKeptFor<KeptForm>(mostForms);
const numbers = new WeakMap<FormDefinition | Wording, number>();
let given = 0;

/**
 * What is kept of a form for a set of fonts. Some definitions are made for one print, so nothing is kept of one that was not printed before.
 * @returns undefined for a definition that is printed for the first time
 */
export function keptForm(definition: FormDefinition, wording: Wording, fonts: Fonts): KeptForm | undefined {
  const isNew = !numbers.has(definition);
  const key = `${numberOf(definition)} ${numberOf(wording)}`;
  if (isNew) return undefined;
  const kept = forms(fonts);
  let form = kept.get(key);
  if (form === undefined) {
    const sheet: Tag = { type: "Sect", language: wording.language };
    kept.set(key, (form = { sheet, sections: createRecentlyUsed(mostSections) }));
  }
  return form;
}

function numberOf(value: FormDefinition | Wording): number {
  let number = numbers.get(value);
  if (number === undefined) numbers.set(value, (number = ++given));
  return number;
}
