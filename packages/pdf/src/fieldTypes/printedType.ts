import type { FlatAnswer, FlatField, FormRow } from "@home-visits/forms";
import type { AnswerOwner } from "../fields/answerOwner.js";
import type { FormControl } from "../fields/formControl.js";
import type { TypedWords } from "../fields/typedWords.js";
import type { CellContent } from "../typeset/row.js";
import type { SheetSetting } from "../prints/sheetSetting.js";

/** What prints and the reader of filled prints know of one type of field; the rest stands in the entry that `@home-visits/forms` has. */
export type PrintedType = {
  /** On paper its options have squares to tick. */
  readonly squares?: true;
  /** What stands in a cell beside the answer's words. */
  readonly marks?: (field: FlatField, answers: FormRow, setting: SheetSetting) => readonly CellContent[];
  /** The answer's words on a sheet whose reader knows the day: what is left of them. */
  readonly onDay?: (
    field: FlatField,
    answers: FormRow,
    setting: SheetSetting & { readonly day: string },
  ) => string | undefined;
  /** How it is filled in on a screen: nothing where nobody fills it in. */
  readonly controls: (field: FlatField, owner: AnswerOwner, words: TypedWords) => readonly FormControl[];
  /** What follows its pointer in the names of its fields in a file, one for each. */
  readonly names: (field: FlatField) => readonly string[];
  /**
   * The answer that stands in its fields.
   * @param texts what stands in each, in the order of `names`; an empty text where nothing does
   */
  readonly read: (field: FlatField, texts: readonly string[], words: TypedWords) => FlatAnswer | undefined;
};
