import layoutDocument from "@react-pdf/layout";
import { pdf } from "@react-pdf/renderer";
import type { ReactElement } from "react";
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
  const laidOut = await layoutWithFonts(container.document as Root, fonts.store);
  await nextTurn();
  return laidOut as unknown as LaidOutDocument;
}

type Root = Parameters<typeof layoutDocument>[0];

// The declarations leave out the font store that the function takes.
const layoutWithFonts = layoutDocument as (root: Root, store: Fonts["store"]) => ReturnType<typeof layoutDocument>;
