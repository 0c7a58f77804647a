/** Everything that a command takes from the machine, so that a test can give it something else. */
export type Io = {
  /** The folder from which relative paths count. */
  readonly folder: string;
  /** How somebody starts the program here, such as `npx paper-pack`. */
  readonly called: string;
  /** Data go here, as they are. */
  readonly print: (text: string) => void;
  /** Results that a person reads go here, broken between words in a terminal. */
  readonly say: (text: string) => void;
  /** Problems and notes go here, broken likewise. */
  readonly tell: (text: string) => void;
  /** Shows how far a long run is, in a terminal only; an empty text takes the line away. */
  readonly progress: (text: string) => void;
  readonly colour: boolean;
  /** How many characters the terminal has in a line; missing where nobody looks on. */
  readonly columns?: number | undefined;
  readonly now: () => Date;
  readonly readStdin: () => Promise<Uint8Array>;
};
