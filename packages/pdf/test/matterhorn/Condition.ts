import type { OpenedFile } from "./openFile.js";

/** A failure condition of the Matterhorn Protocol 1.1 that a program can look for; `says` is in our words. */
export type Condition = {
  readonly number: string;
  readonly says: string;
  /** How often the file fails it. */
  readonly faults: (file: OpenedFile) => number;
};
