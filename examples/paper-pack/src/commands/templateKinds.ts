/** The starter files that there are. */
export const templateKinds = ["csv", "xlsx", "json", "school", "policy", "pieces", "columns"] as const;
/** See {@link templateKinds}. */
export type TemplateKind = (typeof templateKinds)[number];
