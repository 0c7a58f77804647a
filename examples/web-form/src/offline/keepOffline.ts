let asked: Promise<void> | undefined;
let kept = false;
const listeners = new Set<() => void>();

/** Whether all files of the page are on the device. */
export const isKept = (): boolean => kept;

/** Calls back once they are, until the answer is called. */
export function whenKept(heard: () => void): () => void {
  listeners.add(heard);
  return () => listeners.delete(heard);
}

/**
 * Has all files of the page kept on the device, once: by the service worker, and after what is shown can be used, so that nothing has to wait
 * for it.
 */
export function keepOffline(): Promise<void> {
  asked ??= (async () => {
    // a browser without service workers, or an address without TLS: the page works as long as there is a network
    if (!("serviceWorker" in navigator)) return;
    navigator.serviceWorker.addEventListener("message", ({ data }) => {
      kept = kept || data === "kept";
      for (const heard of listeners) heard();
    });
    await navigator.serviceWorker.register("/worker.js");
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage("keep");
  })();
  return asked;
}
