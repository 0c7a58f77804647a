import type { Issue } from "@home-visits/core";
import { renderPack, type Fonts, type PackVisit, type RenderPackOptions } from "@home-visits/pdf";
import { printToFillIn } from "./printToFillIn.js";

/** What every file of a run is printed with: plain data, which another thread can be given. */
export type PrintSettings = Omit<RenderPackOptions, "visits" | "sheets" | "notMade" | "fonts" | "missing" | "onIssue">;

/** A reader of sheets, or `all`. */
export type SheetChoice = NonNullable<RenderPackOptions["sheets"]>[number];

/** One file to print: its visits, each as a list of what was not made would name it, and what was not made before. */
export type PrintTask = {
  readonly visits: readonly { readonly pack: PackVisit; readonly named: string }[];
  /** For whom; see `renderPack`. */
  readonly sheets: readonly SheetChoice[];
  /** Which form of its one visit's pack the file is, from 0, to fill in on a screen. Left out: the file is the pack. */
  readonly toFillIn?: number;
  readonly notMade: readonly string[];
  /** Leaves visits out that can't be printed; else the file is not made. */
  readonly skipBad: boolean;
};

/** A text that no font can print: of which visit of the task, and where in its record. */
export type Unprintable = { readonly visit: number; readonly path: string };

/** What came of a task. `bytes` is missing where nothing could be printed; `printed` counts the visits of the task from 0. */
export type PrintedFile = {
  readonly bytes?: Uint8Array;
  readonly printed: readonly number[];
  readonly notes: readonly string[];
  readonly unprintable: readonly Unprintable[];
  readonly seconds: number;
};

/** What to do about a character that no font at hand has. */
export const unprintableSays =
  "Name a font that has these characters with --font, or write them in other letters: no font at hand has all of them.";

/** Prints one file. Visits with characters that no font has are told, and left out where that is wanted. */
export async function printFile(task: PrintTask, settings: PrintSettings, fonts: Fonts): Promise<PrintedFile> {
  const started = performance.now();
  const seconds = (): number => (performance.now() - started) / 1000;
  const everyone = task.visits.map((_, index) => index);
  const first = await attempt(everyone, task, settings, fonts);
  if ("bytes" in first) return { ...first, unprintable: [], seconds: seconds() };
  const bad = new Set(first.unprintable.map(({ visit }) => visit));
  const sound = everyone.filter((index) => !bad.has(index));
  const second = sound.length > 0 && task.skipBad ? await attempt(sound, task, settings, fonts) : first;
  if ("bytes" in second) return { ...second, unprintable: first.unprintable, seconds: seconds() };
  return { printed: [], notes: [], unprintable: first.unprintable, seconds: seconds() };
}

type Attempt = Pick<PrintedFile, "printed" | "notes"> & { readonly bytes: Uint8Array };

/** Thrown into a print that would hold boxes in place of letters, before anything of it is set. */
class CharactersMissing extends Error {
  constructor(readonly paths: readonly string[]) {
    super("No font has some of the characters.");
  }
}

async function attempt(
  printed: readonly number[],
  { visits, sheets, notMade, toFillIn }: PrintTask,
  settings: PrintSettings,
  fonts: Fonts,
): Promise<Attempt | Pick<PrintedFile, "unprintable">> {
  const chosen = printed.flatMap((index) => visits[index] ?? []);
  const left = visits.filter((each) => !chosen.includes(each)).map(({ named }) => `${named}: ${unprintableSays}`);
  const notes: string[] = [];
  const onIssue = ({ path, message }: Issue): void => {
    const id = chosen[Number(/^\/visits\/(\d+)/.exec(path)?.[1])]?.pack.visit.id;
    notes.push(id === undefined ? message : `${id}: ${message}`);
  };
  const onMissing = (paths: readonly string[]): void => {
    throw new CharactersMissing(paths);
  };
  try {
    const packs = chosen.map(({ pack }) => pack);
    const said = packs.length === 0 ? [] : [...notMade, ...left];
    const [one] = packs;
    if (toFillIn !== undefined && one !== undefined) {
      const bytes = await printToFillIn({ pack: one, sheets, toFillIn }, settings, { fonts, missing: { onMissing } });
      return { bytes, printed, notes };
    }
    const bytes = await renderPack({
      ...settings,
      visits: packs,
      sheets,
      notMade: said,
      fonts,
      missing: { onMissing },
      onIssue,
    });
    return { bytes, printed, notes };
  } catch (error) {
    if (!(error instanceof CharactersMissing)) throw error;
    if (toFillIn !== undefined) return { unprintable: [{ visit: 0, path: "" }] };
    const unprintable = error.paths.flatMap((path): Unprintable[] => {
      const [, at = "", within = ""] = /^\/visits\/([0-9]+)(.*)$/.exec(path) ?? [];
      const visit = printed[Number(at)];
      return at === "" || visit === undefined ? [] : [{ visit, path: within.startsWith("/clockRows") ? "" : within }];
    });
    if (unprintable.length === 0) throw error;
    return { unprintable };
  }
}
