/** Every text under one of these keys, however deep it lies: the facts of a condition, or the events of a timed clause. */
export function namesIn(value: unknown, keys: readonly string[]): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    typeof inner === "string" ? (keys.includes(key) ? [inner] : []) : namesIn(inner, keys),
  );
}
