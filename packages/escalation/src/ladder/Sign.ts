import { occasionsOf } from "../duties/occasionsOf.js";

/**
 * What one event means to the ladder, with visitors as bits of a mask: bit 0 is the plan's first visitor. `about` are those whom a contact
 * accounts for, `tried` those whom somebody tried to reach, `back` those who are at school again, `late` those of whom it was said that
 * and why they will be late; `codeWord` is the
 * school's name for the code word that was given, empty for the only or first one; `occasions` are the occasions of duties that it makes.
 */
export type Sign = {
  readonly id: string;
  readonly ms: number;
  readonly type: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly occasions: readonly string[];
  about: number;
  tried: number;
  back: number;
  late: number;
  newTime: number | undefined;
  leaving: boolean;
  codeWord: string | undefined;
  speaker: string | undefined;
  acknowledges: string | undefined;
  holdsUntil: number | undefined;
};

/** An event that means nothing to the ladder yet; reading it fills in what it does mean. */
export function blankSign(
  event: { readonly id: string; readonly type: string },
  ms: number,
  fields: Readonly<Record<string, unknown>>,
): Sign {
  return {
    id: event.id,
    ms,
    type: event.type,
    fields,
    occasions: occasionsOf({ type: event.type, fields }),
    about: 0,
    tried: 0,
    back: 0,
    late: 0,
    newTime: undefined,
    leaving: false,
    codeWord: undefined,
    speaker: undefined,
    acknowledges: undefined,
    holdsUntil: undefined,
  };
}
