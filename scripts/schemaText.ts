const unseen = /(?![ -~\n])[\p{C}\p{Z}\p{M}\u115f\u1160\u2800\u3164\uffa0]/gu;

/** A JSON Schema as its file holds it: characters that nobody can see, which a pattern may have to name, are written as escapes. */
export function schemaText(schema: unknown): string {
  const escaped = (one: string) =>
    one
      .split("")
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
      .join("");
  return `${JSON.stringify(schema, null, 2).replace(unseen, escaped)}\n`;
}
