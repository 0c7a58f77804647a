const nothing = /^[ \t\r\n]*$/u;

/** Whether a field's text is no answer. */
export function isNothing(text: string): boolean {
  return nothing.test(text);
}
