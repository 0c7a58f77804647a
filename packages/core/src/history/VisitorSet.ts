import { checkArgument } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";

/** Some of the visitors of one visit: bit 0 stands for the first visitor of the record. A visit has at most twenty. Only this file looks inside. */
export type VisitorSet = number & { readonly visitors: true };

/** Nobody. */
export const nobody = 0 as VisitorSet;

/** All of so many visitors. */
export const everybody = (count: number): VisitorSet => (2 ** count - 1) as VisitorSet;

/** The visitor at a place of the record's list; a place below 0 is nobody. */
export const onlyVisitor = (place: number): VisitorSet => (place < 0 ? nobody : ((1 << place) as VisitorSet));

/** Whether the visitor at a place is among them. */
export const isAmong = (place: number, visitors: VisitorSet): boolean => (visitors & (1 << place)) !== 0;

/** Those who are in either of two sets. */
export const together = (some: VisitorSet, others: VisitorSet): VisitorSet => (some | others) as VisitorSet;

/** Those of a set who are not in another. */
export const without = (some: VisitorSet, others: VisitorSet): VisitorSet => (some & ~others) as VisitorSet;

/** Those who are in both of two sets. */
export const inBoth = (some: VisitorSet, others: VisitorSet): VisitorSet => (some & others) as VisitorSet;

/** The ids of a set, in the order of the record. */
export function idsAmong(visitors: VisitorSet, ids: readonly string[]): string[] {
  checkArgument("idsAmong", "ids", ids, expected.list);
  return visitors === nobody ? [] : ids.filter((_, place) => isAmong(place, visitors));
}
