/** A word of a policy as an answer to choose: the answer's own name, its title, and the word that the record holds. */
type OwnOption = { readonly const: string; readonly title: string; readonly word: string };

/**
 * The words that a policy lists, as answers: each is called by the word itself, without its hyphens. An answer's name is part of a field's
 * name in a print, which takes single hyphens between letters and figures.
 */
export function ownOptions(words: readonly string[]): readonly OwnOption[] {
  const taken = new Set<string>();
  return words.map((word) => {
    const plain =
      word
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/gu, "-")
        .replaceAll(/^-|-$/gu, "") || "word";
    let name = plain;
    for (let number = 2; taken.has(name); number += 1) name = `${plain}-${String(number)}`;
    taken.add(name);
    const title = word.replaceAll("-", " ").trim();
    return { const: name, title: `${title.charAt(0).toUpperCase()}${title.slice(1)}`, word };
  });
}
