/** Entries in their order, so many together; what is left over stands last. */
export function chunksOf<Entry>(entries: readonly Entry[], size: number): readonly (readonly Entry[])[] {
  return entries.flatMap((_, index) => (index % size === 0 ? [entries.slice(index, index + size)] : []));
}
