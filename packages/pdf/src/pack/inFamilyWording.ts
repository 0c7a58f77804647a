import { checkArguments, listOf, optional, type Issue } from "@home-visits/core";
import { translateForm, type Form, type Wording } from "@home-visits/forms";
import { expected } from "../arguments/expected.js";

const translations = new WeakMap<Wording, WeakMap<Form, Form>>();

/**
 * A form for the family in their language. One that the catalogue does not have stays as it is: half a translation helps nobody.
 * @throws HomeVisitsError `invalid-argument` where there is no form, or the wording is none
 */
export function inFamilyWording(form: Form, wording: Wording | undefined): Form {
  checkArguments(
    "inFamilyWording",
    { form, wording },
    { form: expected.formOfPack, wording: optional(expected.wording) },
  );
  if (wording === undefined || wording.forms[form.id] === undefined) return form;
  const known = translations.get(wording) ?? new WeakMap<Form, Form>();
  translations.set(wording, known);
  const translated = known.get(form) ?? translateForm(form, wording);
  known.set(form, translated);
  return translated;
}

/**
 * What the staff should know of the family's sheets in another language, of which they may read no word: `not-translated` and `translation-unchecked`.
 * @param forms the sheets as they are printed, after `inFamilyWording`
 * @throws HomeVisitsError `invalid-argument` where there is no list of forms, or the wording is none
 */
export function wordingIssues(forms: readonly Form[], wording: Wording | undefined): readonly Issue[] {
  checkArguments(
    "wordingIssues",
    { forms, wording },
    { forms: listOf(expected.formOfPack), wording: optional(expected.wording) },
  );
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
