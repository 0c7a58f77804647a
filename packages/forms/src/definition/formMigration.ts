/** One change to the data between two editions: a key renamed, a key left behind, or an answer's stored value renamed. */
export type MigrationStep =
  | { readonly rename: string; readonly to: string }
  | { readonly drop: string }
  | { readonly field: string; readonly answer: string; readonly becomes: string };

/** From an older edition to the one whose definition holds this; steps run in order, keys not named stay as they are. */
export type FormMigration = { readonly from: string; readonly steps: readonly MigrationStep[] };
