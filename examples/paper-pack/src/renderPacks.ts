import type { Issue, Visit } from "@home-visits/core";
import { renderPack, type PackVisit, type RenderPackOptions } from "@home-visits/pdf";
import { problemOf, type CheckedVisit } from "./checkVisits.js";
import { InputError } from "./InputError.js";
import type { Problem } from "./Problem.js";
import type { NewFile } from "./writeFiles.js";

/** One file to make: its name and the visits in it. */
export type PackFile = { readonly name: string; readonly visits: readonly CheckedVisit[] };

/** A file that was made: the ids in it and the seconds that it took. */
export type PackMade = { readonly name: string; readonly ids: readonly string[]; readonly seconds: number };

/** What a run prints, and how. `file` is the file of visits as messages name it. */
export type Rendering = {
  readonly file: string;
  readonly files: readonly PackFile[];
  readonly packs: ReadonlyMap<Visit, PackVisit>;
  readonly settings: Omit<RenderPackOptions, "visits" | "missing">;
  /** Leaves visits out that can't be printed; else one of them stops the run. */
  readonly skipBad: boolean;
  readonly onFile: (done: number) => void;
};

/** Everything that was found while printing. */
export type Rendered = { readonly made: PackMade[]; readonly problems: Problem[]; readonly notes: string[] };

/**
 * Makes the packs one at a time, noting in `rendered` what was made and which visits hold characters that no font has.
 * @throws InputError at the end, with the problems of all visits, unless bad ones are left out
 */
export async function* renderPacks(rendering: Rendering, rendered: Rendered): AsyncGenerator<NewFile> {
  for (const [done, { name, visits }] of rendering.files.entries()) {
    rendering.onFile(done);
    const started = performance.now();
    const printed = await printVisits(visits, rendering, rendered);
    if (printed === undefined) continue;
    rendered.made.push({ name, ids: printed.ids, seconds: (performance.now() - started) / 1000 });
    yield { name, bytes: printed.bytes };
  }
  if (rendered.problems.length > 0 && !rendering.skipBad) throw new InputError(rendered.problems);
}

type Printed = { readonly bytes: Uint8Array; readonly ids: readonly string[] };

/** Thrown into a print that would hold boxes in place of letters, before anything of it is set. */
class CharactersMissing extends Error {
  constructor(readonly paths: readonly string[]) {
    super("No font has some of the characters.");
  }
}

async function printVisits(
  visits: readonly CheckedVisit[],
  rendering: Rendering,
  rendered: Rendered,
): Promise<Printed | undefined> {
  const said: string[] = [];
  const onIssue = ({ path, message }: Issue): void => {
    const id = visits[Number(/^\/visits\/(\d+)/.exec(path)?.[1])]?.visit.id;
    said.push(id === undefined ? message : `${id}: ${message}`);
  };
  const onMissing = (paths: readonly string[]): void => {
    throw new CharactersMissing(paths);
  };
  try {
    const printed = visits.flatMap(({ visit }) => rendering.packs.get(visit) ?? []);
    const bytes = await renderPack({ ...rendering.settings, visits: printed, missing: { onMissing }, onIssue });
    rendered.notes.push(...said);
    return { bytes, ids: visits.map(({ visit }) => visit.id) };
  } catch (error) {
    if (!(error instanceof CharactersMissing)) throw error;
    const found = error.paths.flatMap((path) => missingAt(path, visits, rendering.file));
    if (found.length === 0) throw error;
    rendered.problems.push(...found);
    const sound = visits.filter(({ entry }) => !found.some(({ index }) => index === entry.index));
    const fewer = sound.length > 0 && sound.length < visits.length;
    return fewer && rendering.skipBad ? printVisits(sound, rendering, rendered) : undefined;
  }
}

/** The problem of a text that can't be printed. `path` starts with the place of the visit in the print. */
function missingAt(path: string, visits: readonly CheckedVisit[], file: string): Problem[] {
  const [, index = "", within = ""] = /^\/visits\/([0-9]+)(.*)$/.exec(path) ?? [];
  const entry = visits[Number(index)]?.entry;
  const message =
    "Name a font that has these characters with --font, or write them in other letters: no font at hand has all of them.";
  const place = within.startsWith("/clockRows") ? "" : within;
  return entry ? [problemOf(file, entry, { path: place, code: "glyph-missing", message })] : [];
}
