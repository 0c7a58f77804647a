import { deflate } from "../file/deflate.js";
import type { File } from "../file/createFile.js";
import { createRecentlyUsed } from "../fonts/recentlyUsed.js";

const marks: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

const kept = createRecentlyUsed<Uint8Array>(64);

/** Writes the title once more, in XML: where programs for readers with a screen reader look for it. */
export function writeMetadata(file: File, title: string): void {
  let bytes = kept.get(title);
  if (bytes === undefined) kept.set(title, (bytes = deflate(new TextEncoder().encode(metadata(title)))));
  file.catalog["Metadata"] = file.stream({ Type: "Metadata", Subtype: "XML" }, bytes);
}

function metadata(title: string): string {
  const said = title.replaceAll(/[&<>]/gu, (mark) => marks[mark] ?? mark);
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${said}</rdf:li></rdf:Alt></dc:title>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}
