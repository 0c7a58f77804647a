import type { Frame } from "playwright-core";
import { openPage } from "./openPage.js";
import { readControls } from "./readControls.js";

/** The hands of somebody who fills in a form in Chromium's own viewer. */
export type Viewer = {
  /** Clicks a field; a square of a group by the answer that it stands for. */
  readonly click: (name: string, square?: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** The file as the viewer saves it. */
  readonly save: () => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
};

type ViewerElement = Element & {
  readonly loadState_: string;
  readonly viewport_: { getPageScreenRect(page: number): { x: number; y: number; width: number } };
  readonly currentController: { save(what: "EDITED"): Promise<{ dataToSave: ArrayBuffer }> };
};

/** Opens a file in the viewer. Only its first page is in sight. */
export async function openViewer(bytes: Uint8Array): Promise<Viewer> {
  const controls = await readControls(bytes);
  const { page, close } = await openPage("/form.pdf", (path) =>
    Promise.resolve(path === "/form.pdf" ? { bytes, type: "application/pdf" } : undefined),
  );
  const frame = await viewerFrame(() => page.frames());
  const sheet = await frame.evaluate(() => {
    const viewer = document.querySelector<ViewerElement>("pdf-viewer")!;
    const embed = viewer.shadowRoot!.querySelector("embed")!.getBoundingClientRect();
    const { width, x, y } = viewer.viewport_.getPageScreenRect(0);
    return { left: embed.x + x, top: embed.y + y, width };
  });
  const scale = sheet.width / 595.28;
  return {
    click: async (name, square) => {
      const found = controls.find((each) => each.name === name && (square === undefined || each.square === square));
      const [left = 0, low = 0, right = 0, high = 0] = found?.box ?? [];
      const y = sheet.top + (841.89 - (low + high) / 2) * scale;
      await page.mouse.click(sheet.left + ((left + right) / 2) * scale, y);
      await page.waitForTimeout(500);
    },
    type: async (text) => {
      await page.keyboard.insertText(text);
      await page.waitForTimeout(500);
    },
    save: async () => {
      const saved = await frame.evaluate(async () => {
        const { dataToSave } = await document
          .querySelector<ViewerElement>("pdf-viewer")!
          .currentController.save("EDITED");
        return btoa(Array.from(new Uint8Array(dataToSave), (byte) => String.fromCharCode(byte)).join(""));
      });
      return new Uint8Array(Buffer.from(saved, "base64"));
    },
    close,
  };
}

/** The frame of the viewer's own page, once the file is in it. */
async function viewerFrame(frames: () => readonly Frame[]): Promise<Frame> {
  for (let tries = 0; tries < 400; tries++) {
    const frame = frames().find((each) => each.url().startsWith("chrome-extension:"));
    const loaded = await frame
      ?.evaluate(() => document.querySelector<ViewerElement>("pdf-viewer")?.loadState_ === "success")
      .catch(() => false); // the page of the viewer is made anew while the file loads
    if (frame !== undefined && loaded === true) return frame;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error("Chromium's viewer did not open the file.");
}
