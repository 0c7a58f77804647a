/** Something that takes SQL: a database, or one transaction in it. Values stand as `$1`; what is JSON is passed as text. */
export type Queries = {
  readonly query: <R extends object>(text: string, values?: readonly unknown[]) => Promise<readonly R[]>;
};

/** The database of the service: PostgreSQL, or PGlite inside this process. */
export type Database = Queries & {
  readonly kind: "postgres" | "pglite";
  /** Runs everything in one transaction; whatever throws undoes all of it. */
  readonly transaction: <T>(work: (tx: Queries) => Promise<T>) => Promise<T>;
  /** How many wait for a connection. */
  readonly waiting: () => number;
  readonly close: () => Promise<void>;
};
