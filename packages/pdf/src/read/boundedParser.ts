import {
  PDFObjectParser,
  PDFRef,
  type PDFContext,
  type PDFHexString,
  type PDFName,
  type PDFObject,
  type PDFString,
} from "@cantoo/pdf-lib";
import { FileTooLarge, type FileMeter } from "./fileMeter.js";

type Bytes = ConstructorParameters<typeof PDFObjectParser>[0];

/**
 * pdf-lib's parser of objects, held to the limits. pdf-lib's own reading of a whole file is not used: it unpacks what it meets,
 * and looks for the next object in ways that take the square of the file's length.
 */
export class BoundedParser extends PDFObjectParser {
  readonly #meter: FileMeter;
  #depth = 0;

  constructor(bytes: Uint8Array, context: PDFContext, meter: FileMeter) {
    // pdf-lib does not export its class for a run of bytes.
    super((PDFObjectParser.forBytes(bytes, context) as unknown as { bytes: Bytes }).bytes, context);
    this.#meter = meter;
  }

  override parseObject(ref?: PDFRef): PDFObject {
    this.#meter.value();
    this.#meter.level(++this.#depth);
    const object = super.parseObject(ref);
    this.#depth--;
    return object;
  }

  /** Whether the next bytes are this word; they are passed over where they are. */
  passes(word: keyof typeof words): boolean {
    this.skipWhitespaceAndComments();
    return this.matchKeyword(words[word]);
  }

  /** The number and generation that an object starts with: `12 0 obj`. */
  objectStart(): PDFRef | undefined {
    const number = this.wholeNumber();
    if (number === undefined) return undefined;
    const generation = this.wholeNumber();
    return generation === undefined || !this.passes("obj") ? undefined : PDFRef.of(number, generation);
  }

  wholeNumber(): number | undefined {
    this.skipWhitespaceAndComments();
    if (this.bytes.done() || !isDigit(this.bytes.peek())) return undefined;
    this.#hold((byte) => !isDigit(byte));
    return this.parseRawInt();
  }

  atEnd(): boolean {
    this.skipWhitespaceAndComments();
    return this.bytes.done();
  }

  place(): number {
    return this.bytes.offset();
  }

  goTo(place: number): void {
    this.bytes.moveTo(place);
  }

  passLine(): void {
    this.#meter.value();
    this.skipLine();
  }

  // Each of these is put together letter by letter, at some thirty bytes a letter.
  protected override parseString(ref?: PDFRef): PDFString {
    let open = 0;
    let escaped = false;
    this.#hold((byte) => {
      if (!escaped && byte === marks.open) open++;
      if (!escaped && byte === marks.close) open--;
      escaped = !escaped && byte === marks.escape;
      return open === 0;
    });
    return super.parseString(ref);
  }

  protected override parseHexString(ref?: PDFRef): PDFHexString {
    this.#hold((byte) => byte === marks.greater);
    return super.parseHexString(ref);
  }

  protected override parseName(): PDFName {
    this.#hold((byte, ahead) => ahead > 0 && (byte <= marks.space || delimiters.has(byte)), nameCost);
    return super.parseName();
  }

  protected override parseRawNumber(): number {
    let whole = 0;
    let inFraction = false;
    this.#hold((byte) => {
      if (byte === marks.period) inFraction = true;
      else if (!isDigit(byte)) return byte !== marks.minus && byte !== marks.plus;
      else if (!inFraction) whole++;
      return false;
    });
    // pdf-lib would warn of each on the console.
    if (whole > 15) throw new Error("No number of a form is as long.");
    return super.parseRawNumber();
  }

  #hold(ends: (byte: number, ahead: number) => boolean, cost = 1): void {
    const { longestText } = this.#meter.limits;
    for (let ahead = 0; ahead <= longestText; ahead++) {
      const byte = this.bytes.peekAhead(ahead) as number | undefined;
      if (byte !== undefined && !ends(byte, ahead)) continue;
      this.#meter.text(ahead * cost);
      return;
    }
    throw new FileTooLarge();
  }
}

/** A name is put together, taken apart for its escapes, and kept in a list of all names. */
const nameCost = 3;

const lettersOf = (word: string): number[] => Array.from(word, (letter) => letter.charCodeAt(0));
const words = { obj: lettersOf("obj"), endobj: lettersOf("endobj"), trailer: lettersOf("trailer") };

/** The bytes that matter to the length of what is read. */
const marks = {
  space: 0x20,
  open: 0x28,
  close: 0x29,
  plus: 0x2b,
  minus: 0x2d,
  period: 0x2e,
  zero: 0x30,
  nine: 0x39,
  greater: 0x3e,
  escape: 0x5c,
} as const;
const delimiters = new Set(Array.from("()<>[]{}/%", (mark) => mark.charCodeAt(0)));

function isDigit(byte: number): boolean {
  return byte >= marks.zero && byte <= marks.nine;
}
