import type { Page } from "playwright-core";

/** Puts a draft on the device as the page would, and gives the address that opens it. */
export async function keepDraft(page: Page, form: string, edition: string, answers: object): Promise<string> {
  const id = `sample-${form}`;
  const draft = { id, form, edition, answers, changedAt: Date.parse("2026-06-09T10:00:00Z") };
  await page.evaluate(async (kept) => {
    const opening = indexedDB.open("home-visit-forms", 1);
    opening.onupgradeneeded = () => {
      for (const store of ["drafts", "documents"]) opening.result.createObjectStore(store, { keyPath: "id" });
    };
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const writing = opening.result.transaction("drafts", "readwrite");
    writing.objectStore("drafts").put(kept);
    await new Promise((resolve) => (writing.oncomplete = resolve));
    opening.result.close();
  }, draft);
  return `#/form/${form}?draft=${id}`;
}
