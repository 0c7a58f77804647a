import type { FileObject } from "../file/output.js";

/** A font in one document. */
export type EmbeddedFont = {
  /** What pages call it. */
  readonly name: string;
  readonly reference: FileObject;
};
