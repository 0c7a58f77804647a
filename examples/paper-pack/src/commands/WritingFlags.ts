/** What every command that writes files can be told. */
export type WritingFlags = {
  readonly out: string;
  readonly date?: string;
  readonly font?: readonly string[];
  readonly largePrint?: boolean;
  /** Of `build` and `blank`: the tag of a language for the family's sheets. */
  readonly familyLanguage?: string;
  readonly force?: boolean;
  readonly quiet?: boolean;
  readonly json?: boolean;
};
