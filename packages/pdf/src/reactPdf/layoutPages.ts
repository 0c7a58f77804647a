import { default as FontStore } from "@react-pdf/font";
import layoutDocument from "@react-pdf/layout";
import { pdf } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import type { FontProgram } from "../fonts/fontProgram.js";
import { wholeFont } from "../fonts/measuredFont.js";
import type { Fonts } from "../fonts/createFonts.js";
import type { LaidOutNode } from "./laidOutNode.js";
import { nextTurn } from "./nextTurn.js";

/** A document whose boxes are placed: its children are the pages. */
export type LaidOutDocument = { readonly children: readonly LaidOutNode[] };

/**
 * Has React-PDF compose a document, lay it out and divide it into pages. React holds on to a document by a task of its
 * scheduler until the event loop turns, which it never does for a loop that awaits one print after another: so it turns here.
 */
export async function layoutPages(document: ReactElement, fonts: Fonts): Promise<LaidOutDocument> {
  const { container } = pdf(document as Parameters<typeof pdf>[0]) as { container: { document: unknown } };
  const laidOut = await layoutWithFonts(container.document as Root, fontStore(fonts));
  await nextTurn();
  return laidOut as unknown as LaidOutDocument;
}

type Root = Parameters<typeof layoutDocument>[0];

// The declarations leave out the font store that the function takes.
const layoutWithFonts = layoutDocument as (root: Root, store: FontStore) => ReturnType<typeof layoutDocument>;

/** The fonts as React-PDF takes them, so that texts of the application's own pages may name them. */
function fontStore({ loaded }: Fonts): FontStore {
  const store = new FontStore();
  store.registerHyphenationCallback((word) => [word]);
  for (const { bold, name, regular } of loaded) {
    register(store, name, 400, regular);
    register(store, name, 700, bold);
  }
  return store;
}

/** Hands React-PDF a font that is parsed already, so that it neither reads nor parses it again. */
function register(store: FontStore, family: string, fontWeight: 400 | 700, program: FontProgram): void {
  store.register({ family, fonts: [{ src: program.postscriptName, fontWeight }] });
  const source = store.getFont({ fontFamily: family, fontWeight });
  source.data = wholeFont(program) as unknown as NonNullable<typeof source.data>;
  source.loadResultPromise = Promise.resolve();
}
