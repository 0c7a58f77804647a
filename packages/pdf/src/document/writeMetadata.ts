import { deflate } from "../file/deflate.js";
import type { File } from "../file/createFile.js";

const marks: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** Writes the title once more, in XML: where programs for readers with a screen reader look for it. */
export function writeMetadata(file: File, title: string, date: Date): void {
  const said = title.replaceAll(/[&<>]/gu, (mark) => marks[mark] ?? mark);
  const day = `${date.toISOString().slice(0, 19)}Z`;
  const text = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<xmp:CreateDate>${day}</xmp:CreateDate>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${said}</rdf:li></rdf:Alt></dc:title>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
  file.catalog["Metadata"] = file.stream({ Type: "Metadata", Subtype: "XML" }, deflate(new TextEncoder().encode(text)));
}
