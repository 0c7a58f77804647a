/** Everything that a command takes from the machine, so that a test can give it something else. */
export type Io = {
  /** The folder from which relative paths count. */
  readonly folder: string;
  /** Results go here. */
  readonly print: (text: string) => void;
  /** Problems and notes go here. */
  readonly tell: (text: string) => void;
  /** Shows how far a long run is, in a terminal only; an empty text takes the line away. */
  readonly progress: (text: string) => void;
  readonly colour: boolean;
  readonly now: () => Date;
  readonly readStdin: () => Promise<Uint8Array>;
};
