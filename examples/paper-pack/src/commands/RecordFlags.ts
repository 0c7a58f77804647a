/** What every command can be told that reads visits and says something about them. */
export type RecordFlags = {
  readonly policy: string;
  readonly school?: string;
  readonly only?: readonly string[];
  readonly json?: boolean;
};
