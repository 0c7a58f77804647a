/**
 * What one event means to the ladder, with visitors as bits of a mask: bit 0 is the plan's first visitor. `about` are those whom a contact
 * accounts for, `tried` those whom somebody tried to reach, `back` those who are at school again, `late` those of whom it was said that
 * and why they will be late; `codeWord` is the school's name for the code word that was given, empty for the only or first one.
 */
export type Meaning = {
  readonly about: number;
  readonly tried: number;
  readonly back: number;
  readonly late: number;
  readonly newTime: number | undefined;
  readonly leaving: boolean;
  readonly codeWord: string | undefined;
  readonly speaker: string | undefined;
  readonly acknowledges: string | undefined;
  readonly holdsUntil: number | undefined;
};

/** What most events mean to the ladder: nothing. It is one value, so that they cost nothing either. */
export const noMeaning: Meaning = {
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
