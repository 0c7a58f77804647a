import type { Issue } from "@home-visits/core";
import { translateForm, type Form, type Wording } from "@home-visits/forms";

const translations = new WeakMap<Wording, WeakMap<Form, Form>>();

/** A form for the family in their language. One that the catalogue does not have stays as it is: half a translation helps nobody. */
export function inFamilyWording(form: Form, wording: Wording | undefined): Form {
  if (wording === undefined || wording.forms[form.id] === undefined) return form;
  const known = translations.get(wording) ?? new WeakMap<Form, Form>();
  translations.set(wording, known);
  const translated = known.get(form) ?? translateForm(form, wording);
  known.set(form, translated);
  return translated;
}

/** What the staff should know of the family's sheets in another language, of which they may read no word. */
export function wordingIssues(forms: readonly Form[], wording: Wording | undefined): readonly Issue[] {
  if (wording === undefined) return [];
  const { checkedBy, forms: texts, language, name } = wording;
  const path = "/familyWording";
  const lacking = forms.filter(({ id, wording: own }) => texts[id] === undefined && own.language !== language);
  const translated = forms.some(({ id }) => texts[id] !== undefined);
  return [
    ...(lacking.length === 0
      ? []
      : [
          {
            path,
            code: "not-translated",
            message: `Translate the sheet first: it is not in ${name} and prints as it is written.`,
          },
        ]),
    ...(checkedBy !== undefined || !translated
      ? []
      : [
          {
            path,
            code: "translation-unchecked",
            message: `The sheet for the family is in ${name}. Nobody who speaks it has checked its words yet.`,
          },
        ]),
  ];
}
