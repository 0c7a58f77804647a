const known = new Set<unknown>();

/** Whether a text names a zone of the IANA list, such as `Europe/London`. */
export function isZone(zone: unknown): zone is string {
  if (known.has(zone)) return true;
  if (typeof zone !== "string") return false;
  try {
    new Intl.DateTimeFormat("en-GB", { timeZone: zone });
  } catch {
    return false;
  }
  known.add(zone);
  return true;
}
