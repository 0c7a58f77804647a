/** Puts values into a sentence of the page. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{([a-z]+)\}/g, (whole, key: string) => String(values[key] ?? whole));
