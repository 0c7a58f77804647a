import { useEffect, useState } from "react";
import { ownDocuments, type OwnDocument } from "./ownDocuments.js";

/** The documents of the school's own on this device, and how to read the list anew. */
export function useOwnDocuments(): readonly [documents: readonly OwnDocument[], again: () => void] {
  const [documents, setDocuments] = useState<readonly OwnDocument[]>([]);
  const again = (): void => {
    ownDocuments.all().then(setDocuments, () => setDocuments([]));
  };
  useEffect(again, []);
  return [documents, again];
}
