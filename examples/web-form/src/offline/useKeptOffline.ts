import { useEffect, useState } from "react";
import { keepOffline } from "./keepOffline.js";

/** How long the page is left alone after it can be used, in milliseconds. */
const QUIET = 500;

/** Whether the page is kept on this device; it is asked for once `usable` is true. */
export function useKeptOffline(usable: boolean): boolean {
  const [kept, setKept] = useState(false);
  useEffect(() => {
    if (!usable) return;
    const later = setTimeout(() => void keepOffline(() => setKept(true)).catch(() => undefined), QUIET);
    return () => clearTimeout(later);
  }, [usable]);
  return kept;
}
