import { afterAll, afterEach, beforeAll } from "vitest";
import { startPostgres, type PostgresOptions, type TestPostgres } from "./startPostgres.js";

type Used = {
  readonly postgres: TestPostgres;
  /** What is to be closed after each test, the last first. */
  readonly closing: (() => Promise<void>)[];
};

/** A PostgreSQL for the tests of a file. It is there once they run: ask for it in a test, not before. */
export function usePostgres(options: PostgresOptions = {}): () => Used {
  let postgres: TestPostgres | undefined;
  const closing: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    postgres = await startPostgres(options);
  }, 120_000);
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
  });
  afterAll(() => postgres?.remove());
  return () => {
    if (postgres === undefined) throw new Error("The database of the tests has not started yet.");
    return { postgres, closing };
  };
}
