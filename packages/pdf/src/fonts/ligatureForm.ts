const forms = new Map<string, number>();

/**
 * The one character of Unicode for letters that Arabic joins into one glyph, such as lam and alef. Programs that turn right-to-left
 * text round would turn the letters of such a glyph too; this character stands as a whole, and they all know what it is made of.
 * @returns the letters themselves where there is no such character
 */
export function ligatureForm(codePoints: readonly number[]): readonly number[] {
  if (codePoints.length < 2) return codePoints;
  const form = arabicForms().get(String.fromCodePoint(...codePoints));
  return form === undefined ? codePoints : [form];
}

/** The presentation forms of Arabic ligatures, by their letters. */
function arabicForms(): ReadonlyMap<string, number> {
  if (forms.size > 0) return forms;
  for (const [first, last] of [
    [0xfefc, 0xfef5],
    [0xfdf2, 0xfdf2],
  ] as const)
    for (let form: number = first; form >= last; form--) forms.set(String.fromCodePoint(form).normalize("NFKC"), form);
  return forms;
}
