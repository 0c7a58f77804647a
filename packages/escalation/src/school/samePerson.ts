import { nameAsWritten } from "@home-visits/core/timers";

type Known = { readonly name: string; readonly id?: string | undefined; readonly number?: string | undefined };

/**
 * Whether two entries mean one person: the same id, or the same name unless their numbers tell them apart. Spacing and case of a name
 * make no difference. In doubt it is one person, so that nobody is asked to look for themselves.
 */
export function samePerson(a: Known, b: Known): boolean {
  if (a.id !== undefined && a.id === b.id) return true;
  if (a.name !== b.name && nameAsWritten(a.name) !== nameAsWritten(b.name)) return false;
  return a.number === undefined || b.number === undefined || digits(a.number) === digits(b.number);
}

function digits(number: string): string {
  return number.replace(/[^0-9]/g, "").replace(/^44/, "0");
}
