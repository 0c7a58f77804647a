import type { Page } from "playwright-core";

/** Keeps a page from showing what it prints: starting the browser's viewer of PDF files takes longer than making the file. */
export const withoutViewer = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    HTMLIFrameElement.prototype.setAttribute = function (name, value) {
      if (name !== "src") Element.prototype.setAttribute.call(this, name, value);
    };
  });
