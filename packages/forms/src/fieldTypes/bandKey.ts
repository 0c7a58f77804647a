import type { Band } from "@home-visits/core";

/** A band as the key of its matrix says it. `scores` is missing where the cells of a matrix name their bands. */
export type BandKey = { readonly scores?: string; readonly text: string; readonly detail: string };

const scores = ({ from, to }: Band): { readonly scores?: string } => {
  if (from === undefined || to === undefined) return {};
  return { scores: from === to ? String(from) : `${String(from)} – ${String(to)}` };
};

/** What the key of a matrix says of a band: its scores, its word, and what it asks of whom. */
export const bandKey = (band: Band): BandKey => ({
  ...scores(band),
  text: `${band.label} (${band.tolerability})`,
  detail: band.responsible === undefined ? band.duty : `${band.duty} Who decides: ${band.responsible}.`,
});
