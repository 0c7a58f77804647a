import type { ReactElement, RefObject } from "react";
import { useIsCut } from "./useIsCut.js";

/** The words that a list shows as chosen, whole below it where its box cuts them. A screen reader hears them from the list itself. */
export function ChosenWords(props: {
  readonly list: RefObject<HTMLSelectElement | null>;
  readonly words: string;
}): ReactElement | null {
  const { list, words } = props;
  const cut = useIsCut(list, words);
  return cut ? (
    <div className="app-chosen" aria-hidden="true">
      {words}
    </div>
  ) : null;
}
