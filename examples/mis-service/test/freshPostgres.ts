import type { Database } from "../src/database/Database.js";
import { migrate } from "../src/database/migrate.js";
import { openPostgres } from "../src/database/openPostgres.js";
import { sampleSchool } from "../src/sample/sampleSchool.js";
import { PASSWORD } from "./freshPglite.js";

/** The tables as they are on the first day, with the sample school; what a test before left is gone. */
export async function freshPostgres(url: string): Promise<Database> {
  const database = openPostgres({ url, onLost: () => undefined });
  await database.query("drop schema if exists mis cascade; drop schema if exists pgboss cascade");
  await migrate(database);
  await sampleSchool(database, PASSWORD);
  return database;
}
