import { useEffect, useRef } from "react";

/** Where the focus goes in a list of rows: into the row that was just added, and to the heading when one was taken away. */
export function useFocusOnNewRow(count: number) {
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const before = useRef(count);
  const asked = useRef(false);
  useEffect(() => {
    const last = list.current?.lastElementChild;
    if (count > before.current && asked.current) last?.querySelector<HTMLElement>("input, textarea, select")?.focus();
    if (count < before.current) heading.current?.focus();
    asked.current = false;
    before.current = count;
  }, [count]);
  return { heading, list, added: () => (asked.current = true) };
}
