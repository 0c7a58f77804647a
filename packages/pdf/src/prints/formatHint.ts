import type { FlatField } from "@home-visits/forms";

const hints: Readonly<Partial<Record<FlatField["type"], string>>> = {
  date: "Year, month, day: 2026-06-09",
  time: "24 hours: 14:30",
  instant: "Date and time: 2026-06-09 14:30",
};

/** How an answer is typed that a program has to read as a date or a time. */
export function formatHint(field: FlatField): string | undefined {
  return hints[field.type];
}
