import { PGlite, type Transaction } from "@electric-sql/pglite";
import type { Database, Queries } from "./Database.js";
import { lockFolder } from "./lockFolder.js";

/** A folder that keeps what is stored; without one it is in memory, and gone at the end. An image of another PGlite fills one that is new. */
type Opened = { readonly folder?: string; readonly image?: Blob };

/** A PostgreSQL inside this process. Two of them on one folder would diverge without a word, so the folder is locked. */
export async function openPglite(opened: Opened): Promise<Database & { readonly image: () => Promise<Blob> }> {
  const unlock = opened.folder === undefined ? () => undefined : lockFolder(opened.folder);
  const lite = await create(opened).catch((error: unknown) => {
    unlock();
    throw error;
  });
  return {
    kind: "pglite",
    query: queriesOn(lite).query,
    transaction: (work) => lite.transaction((tx) => work(queriesOn(tx))),
    waiting: () => 0,
    image: () => lite.dumpDataDir("none"),
    close: async () => {
      if (!lite.closed) await lite.close();
      unlock();
    },
  };
}

async function create(opened: Opened): Promise<PGlite> {
  const filled = opened.image === undefined ? {} : { loadDataDir: opened.image };
  return opened.folder === undefined ? PGlite.create(filled) : PGlite.create(`${opened.folder}/database`, filled);
}

function queriesOn(runner: PGlite | Transaction): Queries {
  return {
    query: async <R extends object>(text: string, values: readonly unknown[] = []) => {
      if (values.length > 0) return (await runner.query<R>(text, [...values])).rows;
      return ((await runner.exec(text)).at(-1)?.rows ?? []) as R[];
    },
  };
}
