type Entries = { readonly type: string; readonly fields: Readonly<Record<string, unknown>> };

/** Who did what an event says: whoever it names, or whoever called; `undefined` where it does not say. */
export function doerOf({ type, fields }: Entries): string | undefined {
  const doer = fields["by"] ?? (type === "contact" ? fields["from"] : undefined);
  return typeof doer === "string" ? doer : undefined;
}
