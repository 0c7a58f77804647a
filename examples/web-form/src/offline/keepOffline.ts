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
    const { serviceWorker } = navigator;
    serviceWorker.addEventListener("message", ({ data }) => {
      kept = kept || data === "kept";
      for (const heard of listeners) heard();
    });
    // the script's own address names the build that this page is of
    const ask = (worker: ServiceWorker | null): void => worker?.postMessage({ keep: import.meta.url });
    // the worker of a newer build takes over while the page is open, and keeps that build
    serviceWorker.addEventListener("controllerchange", () => ask(serviceWorker.controller));
    await serviceWorker.register("/worker.js");
    ask((await serviceWorker.ready).active);
  })();
  return asked;
}
