/** An object of JSON. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** Whether a value is an object of JSON, and no list. */
export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === "object" && value !== null && !Array.isArray(value);
