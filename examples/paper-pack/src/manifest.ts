import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseWith } from "@home-visits/core";
import { z } from "zod";
import { systemCode } from "./systemCode.js";

/** The name of the list that stands beside the files. */
export const manifestName = "manifest.json";

const manifestSchema = z.strictObject({
  madeBy: z.literal("paper-pack"),
  files: z.array(z.strictObject({ name: z.string(), bytes: z.number(), sha256: z.string() })),
  notMade: z.array(z.strictObject({ id: z.string().optional(), says: z.string() })).optional(),
});

/**
 * The list of the files that this program made in a folder, with the length in bytes and the SHA-256 of each; and of the visits that were not
 * made, where there are some.
 */
export type Manifest = Readonly<z.infer<typeof manifestSchema>>;

/** One file of a manifest. */
export type FileRecord = Manifest["files"][number];

/** The record of a file from its bytes. */
export const fileRecord = (name: string, bytes: Uint8Array): FileRecord => ({
  name,
  bytes: bytes.byteLength,
  sha256: sha256(bytes),
});

/** The manifest of a folder, empty where there is none yet; undefined where somebody else's file has its name. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  try {
    const found = parseWith(manifestSchema, JSON.parse(await readFile(join(folder, manifestName), "utf8")));
    return found.ok ? found.value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    if (systemCode(error) === "ENOENT" || systemCode(error) === "ENOTDIR") return { madeBy: "paper-pack", files: [] };
    throw error;
  }
}

/** A manifest with more files, in the order of their names; a file that is made again has its new record. */
export function extendManifest({ files, notMade }: Manifest, made: readonly FileRecord[]): Manifest {
  const byName = new Map([...files, ...made].map((file) => [file.name, file]));
  return {
    madeBy: "paper-pack",
    files: [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
    ...(notMade === undefined || notMade.length === 0 ? {} : { notMade }),
  };
}

/** Whether a file of the folder is still as this program wrote it. */
export async function isUntouched(folder: string, name: string, { files }: Manifest): Promise<boolean> {
  const record = files.find((file) => file.name === name);
  return record !== undefined && sha256(await readFile(join(folder, name))) === record.sha256;
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
