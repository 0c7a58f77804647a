import { useLayoutEffect, useState, type RefObject } from "react";

/** What a list keeps for its arrow beside its padding, in pixels of CSS: Firefox keeps 17, Chromium 20, so that a list as wide as its words cuts none. */
const ARROW = 17;

/** Whether words are longer than the box of a list, measured in the list's own font whenever the box changes. */
export function useIsCut(list: RefObject<HTMLSelectElement | null>, words: string): boolean {
  const [cut, setCut] = useState(false);
  useLayoutEffect(() => {
    const box = list.current;
    const pen = document.createElement("canvas").getContext("2d");
    if (box === null || pen === null) return;
    const measure = (): void => {
      const { font, paddingLeft, paddingRight } = getComputedStyle(box);
      pen.font = font;
      const room = box.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight) - ARROW;
      setCut(pen.measureText(words).width > room);
    };
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(box);
    return () => watcher.disconnect();
  }, [list, words]);
  return cut;
}
