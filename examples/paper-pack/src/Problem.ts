/** One thing to mend in a file that was given. It holds no value from the file, but a visit's id when the id is well formed. */
export type Problem = {
  /** The file as it was named on the command line. */
  readonly file: string;
  /** The visit's place in the file, 0 for the first. Missing: the problem is of the whole file. */
  readonly index?: number;
  readonly id?: string;
  /** A JSON Pointer into the file; in JSON Lines, into the line. */
  readonly pointer: string;
  /** A line of a text file, or the row of a sheet. */
  readonly line?: number;
  readonly column?: number;
  /** The sheet of a spreadsheet, the letters of its column, and the heading: of the template, so that it is nobody's data. */
  readonly sheet?: string;
  readonly cell?: string;
  readonly heading?: string;
  readonly code: string;
  /** What to do. */
  readonly message: string;
};
