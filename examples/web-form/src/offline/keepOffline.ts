let asked: Promise<void> | undefined;

/**
 * Has all files of the page kept on the device, once: by the service worker, and after what is shown can be used, so that nothing has to wait
 * for it. `kept` is called when they are there.
 */
export function keepOffline(kept: () => void): Promise<void> {
  asked ??= (async () => {
    // a browser without service workers, or an address without TLS: the page works as long as there is a network
    if (!("serviceWorker" in navigator)) return;
    navigator.serviceWorker.addEventListener("message", ({ data }) => {
      if (data === "kept") kept();
    });
    await navigator.serviceWorker.register("/worker.js");
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage("keep");
  })();
  return asked;
}
