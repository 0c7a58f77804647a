import { openPglite } from "../src/database/openPglite.js";
import { migrate } from "../src/database/migrate.js";
import type { Database } from "../src/database/Database.js";
import { sampleSchool } from "../src/sample/sampleSchool.js";
import { openQueue } from "../src/watch/openQueue.js";

/** Of every account of the sample. */
export const PASSWORD = "four invented words";

let image: Promise<Blob> | undefined;

/** A database of its own with the sample school. Setting one up takes seconds, so it is done once and copied. */
export async function freshPglite(): Promise<Database> {
  return openPglite({ image: await preparedImage() });
}

/** The image of such a database. */
export function preparedImage(): Promise<Blob> {
  return (image ??= prepare());
}

async function prepare(): Promise<Blob> {
  const database = await openPglite({});
  await migrate(database);
  const queue = await openQueue(database, (error) => {
    throw error;
  });
  await sampleSchool(database, PASSWORD);
  await queue.stop();
  const made = await database.image();
  await database.close();
  return made;
}
