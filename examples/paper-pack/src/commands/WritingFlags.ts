/** What every command that writes files can be told. */
export type WritingFlags = {
  readonly out: string;
  readonly date?: string;
  readonly font?: readonly string[];
  readonly largePrint?: boolean;
  readonly force?: boolean;
  readonly quiet?: boolean;
  readonly json?: boolean;
};
