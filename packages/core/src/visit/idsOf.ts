/** Something that may have an id. */
export type WithId = { readonly id?: string | undefined };

/** The ids of a list that may be missing. */
export const idsOf = (list: readonly WithId[] = []): ReadonlySet<string> => new Set(list.flatMap(({ id }) => id ?? []));
