import bidiFactory from "bidi-js";
import type { Fonts } from "../fonts/createFonts.js";
import { familyRuns, type FamilyRun } from "../fonts/familyRuns.js";
import type { Direction } from "../fonts/fontProgram.js";

let made: ReturnType<typeof bidiFactory> | undefined;

/** Made with the first text that wants it. */
const bidi = (): ReturnType<typeof bidiFactory> => (made ??= bidiFactory());
const rightToLeftScript = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const firstStrongIsRightToLeft =
  /^\P{L}*(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Whether a text is one that starts at the right, by its first letter. */
export function startsAtTheRight(text: string): boolean {
  return firstStrongIsRightToLeft.test(text);
}

/** Whether any letter of a text runs from right to left. */
export function hasRightToLeft(text: string): boolean {
  return rightToLeftScript.test(text);
}

/** A stretch of a line that one family draws, and which way the font has to set its letters. */
export type VisualRun = FamilyRun & { readonly direction: Direction };

/**
 * The runs of a line from left to right as they are seen. The font shapes and turns the letters of a right-to-left script
 * itself; marks that stand among them are turned here. Figures, Arabic ones too, run from left to right wherever they stand.
 */
export function visualRuns(line: string, rightToLeft: boolean, fonts: Fonts): readonly VisualRun[] {
  if (!rightToLeft && !hasRightToLeft(line)) return familyRuns(line, fonts).map(leftToRight);
  const { levels } = bidi().getEmbeddingLevels(line, rightToLeft ? "rtl" : "ltr");
  keepNumbersTogether(line, levels);
  return inVisualOrder(levelRuns(line, levels)).flatMap(({ text, level }) => {
    const runs = familyRuns(text, fonts);
    return level % 2 === 0 ? runs.map(leftToRight) : runs.map(turned).reverse();
  });
}

/** A telephone number, a date or a time in figures with what stands between its groups. */
const figures = /\+?\p{Nd}(?:[\p{Nd} \u00a0():/.-]*\p{Nd})?/gu;

/** The groups of a number stay in their order: the algorithm alone would turn `01632 960140` round in a line that starts at the right. */
function keepNumbersTogether(line: string, levels: Uint8Array): void {
  for (const { 0: text, index } of line.matchAll(figures)) {
    const own = levels.slice(index, index + text.length);
    const level = own[text.search(/\p{Nd}/u)] ?? 0;
    if (level % 2 === 0) levels.fill(level, index, index + text.length);
  }
}

type LevelRun = { readonly level: number; text: string };

function levelRuns(line: string, levels: Uint8Array): LevelRun[] {
  const runs: LevelRun[] = [];
  for (let at = 0; at < line.length; at++) {
    const level = levels[at] ?? 0;
    const last = runs.at(-1);
    if (last?.level === level) last.text += line.charAt(at);
    else runs.push({ level, text: line.charAt(at) });
  }
  return runs;
}

/** Rule L2 of the bidirectional algorithm: from the highest level down, every stretch at that level or above is reversed. */
function inVisualOrder(runs: LevelRun[]): LevelRun[] {
  const ordered = [...runs];
  for (let level = Math.max(0, ...runs.map((run) => run.level)); level > 0; level--) {
    for (let from = 0; from < ordered.length; from++) {
      let to = from;
      while ((ordered[to]?.level ?? -1) >= level) to++;
      if (to > from + 1) ordered.splice(from, to - from, ...ordered.slice(from, to).reverse());
      from = to > from ? to : from;
    }
  }
  return ordered;
}

function leftToRight(run: FamilyRun): VisualRun {
  return { ...run, direction: "ltr" };
}

function turned(run: FamilyRun): VisualRun {
  if (hasRightToLeft(run.text)) return { ...run, direction: "rtl" };
  const mirrored = [...run.text].map((character) => bidi().getMirroredCharacter(character) ?? character);
  return { family: run.family, text: mirrored.reverse().join(""), direction: "ltr" };
}
