import { deflate } from "../file/deflate.js";
import type { File } from "../file/createFile.js";
import { createRecentlyUsed } from "../fonts/recentlyUsed.js";

const marks: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

const kept = createRecentlyUsed<Uint8Array>(64);

/** Writes the title once more, in XML: where programs for readers with a screen reader look for it. */
export function writeMetadata(file: File, title: string, date: Date): void {
  const day = `${date.toISOString().slice(0, 19)}Z`;
  const key = `${day} ${title}`;
  let bytes = kept.get(key);
  if (bytes === undefined) kept.set(key, (bytes = deflate(new TextEncoder().encode(metadata(title, day)))));
  file.catalog["Metadata"] = file.stream({ Type: "Metadata", Subtype: "XML" }, bytes);
}

function metadata(title: string, day: string): string {
  const said = title.replaceAll(/[&<>]/gu, (mark) => marks[mark] ?? mark);
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<xmp:CreateDate>${day}</xmp:CreateDate>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${said}</rdf:li></rdf:Alt></dc:title>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}
