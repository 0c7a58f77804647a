/** An object of a file that is being written. What it says may change until the file ends. */
export type FileObject = { readonly id: number; readonly gen: number; readonly data: Record<string, unknown> };

/** A page that is being drawn. */
export type OutputPage = {
  readonly dictionary: FileObject;
  readonly height: number;
  /** The fonts that its content names. */
  readonly fonts: Record<string, unknown>;
};

/**
 * A file that prints are drawn into: this package's own, or pdfkit's where React-PDF draws pages too. In what objects say a plain string is a name
 * and a String object a text.
 */
export type Output = {
  readonly catalog: Record<string, unknown>;
  /** The page that is being drawn. */
  readonly page: OutputPage;
  object(data: Record<string, unknown>): FileObject;
  /** An object with content, which is written at once; `bytes` are as `deflate` leaves them. */
  stream(data: Record<string, unknown>, bytes: Uint8Array): FileObject;
};
