import type { Fonts } from "../fonts/createFonts.js";
import { letters } from "./letters.js";
import { measureWord } from "./measureWord.js";
import { hasRightToLeft, startsAtTheRight } from "./visualRuns.js";

/** One line of a text, with the space that ended it. */
export type TextLine = {
  readonly text: string;
  readonly width: number;
  /** Some of it needs shaping or a direction. */
  readonly shaped: boolean;
  /** Its paragraph starts at the right. */
  readonly rightToLeft: boolean;
};

/** How a text is set: the size in points and the width in which its lines must fit. */
export type LineSetting = {
  readonly size: number;
  readonly bold: boolean;
  readonly width: number;
  readonly fonts: Fonts;
  /** The text around is read from the right, so that a text with any letter of such a script starts there, even behind a Latin name. */
  readonly rightToLeft?: boolean;
};

// A word with the spaces after it; a Chinese, Japanese or Korean character may always end a line.
const words =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+[^\S\n]*|[^\S\n]+/gu;
const behindHyphen = /(?<=[-\u2010\u2013/])(?=\p{L})/u;
const paragraphs = /\r\n|[\n\r\u2028\u2029]/u;

/**
 * Breaks a text into lines. Nothing is dropped and no hyphen is added: the lines joined are the text, line breaks left out.
 * A word that is wider than the line is broken behind a hyphen of its own, and where that does not help between two letters. An empty paragraph is an empty line.
 */
export function breakLines(text: string, setting: LineSetting): readonly TextLine[] {
  return text
    .normalize("NFC")
    .split(paragraphs)
    .flatMap((paragraph) => breakParagraph(paragraph, setting));
}

function breakParagraph(paragraph: string, setting: LineSetting): TextLine[] {
  const lines: TextLine[] = [];
  const rightToLeft = setting.rightToLeft === true ? hasRightToLeft(paragraph) : startsAtTheRight(paragraph);
  const empty = { text: "", width: 0, shaped: false, rightToLeft };
  let line = { ...empty };
  for (const word of paragraph.match(words) ?? []) {
    for (const piece of fittingPieces(word, setting)) {
      if (line.text !== "" && line.width + piece.inkWidth > setting.width) {
        lines.push(line);
        line = { ...empty };
      }
      line.text += piece.text;
      line.width += piece.width;
      line.shaped ||= piece.shaped;
    }
  }
  lines.push(line);
  return lines;
}

type Piece = Omit<TextLine, "rightToLeft"> & { readonly inkWidth: number };

/** Shaping a very long word as a whole takes longer than its letters are worth. */
const longestShaped = 60;

/** The word, or where it is wider than a line the parts that each fit. */
function fittingPieces(word: string, setting: LineSetting): readonly Piece[] {
  if (word.length <= longestShaped) {
    const whole = measurePiece(word, setting);
    if (whole.inkWidth <= setting.width) return [whole];
  }
  const parts = word.split(behindHyphen);
  return parts.length > 1 ? parts.flatMap((part) => fittingPieces(part, setting)) : lettersThatFit(word, setting);
}

function lettersThatFit(word: string, setting: LineSetting): readonly Piece[] {
  const all = letters(word);
  const pieces: Piece[] = [];
  for (let from = 0; from < all.length;) {
    const { piece, count } = fittingPiece(all, from, setting);
    pieces.push(piece);
    from += count;
  }
  return pieces;
}

/** The letters from one on that fit: first as their single widths say, then fewer where together they are wider. */
function fittingPiece(all: readonly string[], from: number, setting: LineSetting): { piece: Piece; count: number } {
  let count = 0;
  let width = 0;
  for (let at = from; at < all.length; at++) {
    const letter = all[at] ?? "";
    width += measureWord(letter, setting.bold, setting.fonts).advance * setting.size;
    if (count > 0 && width > setting.width && !/^\s+$/u.test(letter)) break;
    count++;
  }
  let piece = measurePiece(all.slice(from, from + count).join(""), setting);
  while (count > 1 && piece.inkWidth > setting.width) {
    count--;
    piece = measurePiece(all.slice(from, from + count).join(""), setting);
  }
  return { piece, count };
}

function measurePiece(text: string, { size, bold, fonts }: LineSetting): Piece {
  const { advance, ink, shaped } = measureWord(text, bold, fonts);
  return { text, width: advance * size, inkWidth: ink * size, shaped };
}
