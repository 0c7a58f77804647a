import { useEffect, useSyncExternalStore } from "react";
import { isKept, keepOffline, whenKept } from "./keepOffline.js";

/** How long the page is left alone after it can be used, in milliseconds. */
const QUIET = 500;

/** Whether the page is kept on this device; it is asked for once `usable` is true. */
export function useKeptOffline(usable: boolean): boolean {
  useEffect(() => {
    if (!usable) return;
    const later = setTimeout(() => void keepOffline().catch(() => undefined), QUIET);
    return () => clearTimeout(later);
  }, [usable]);
  return useSyncExternalStore(whenKept, isKept);
}
