/** A day as three boxes hold it, each as it was typed. */
export type DateParts = { readonly day: string; readonly month: string; readonly year: string };

const padded = (figures: string): string => (/^[0-9]$/.test(figures) ? `0${figures}` : figures);

/** The boxes of a stored day, and of one that is not finished yet. */
export function dateParts(value: unknown): DateParts {
  const [year = "", month = "", ...day] = typeof value === "string" ? value.split("-") : [];
  return { day: day.join("-"), month, year };
}

/** What is stored for three boxes: `2026-06-09`, what there is of it so far, or nothing where all are empty. */
export function dateOf({ day, month, year }: DateParts): string | undefined {
  const parts = [year, month, day].map((part) => part.trim());
  if (parts.every((part) => part === "")) return undefined;
  return [parts[0], padded(parts[1] ?? ""), padded(parts[2] ?? "")].join("-");
}
