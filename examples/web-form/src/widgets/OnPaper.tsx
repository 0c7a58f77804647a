import type { ReactElement } from "react";

/** What was typed, in a box that grows with it: paper does not scroll. It shows where the page is printed, in place of the control. */
export function OnPaper({ text }: { readonly text: string }): ReactElement | null {
  return text === "" ? null : <div className="app-on-paper">{text}</div>;
}

/** Hides a control on paper where its text stands in for it; an empty box is printed as it is, to be filled in with a pen. */
export const typedClass = (text: string): string => (text === "" ? "" : " app-typed");
