/** How a form is printed: `blank` to fill with a pen, `record` with its answers. */
export type PrintKind = "blank" | "record";
