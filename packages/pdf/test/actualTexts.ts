import {
  PDFDict,
  PDFHexString,
  PDFName,
  PDFObjectParser,
  PDFRawStream,
  PDFString,
  decodePDFRawStream,
  type PDFDocument,
} from "@cantoo/pdf-lib";

/** The `ActualText` of every span of a page's content, in order: pdf.js leaves it out. */
export function actualTexts(file: PDFDocument, page: number): readonly string[] {
  const content = file.getPages()[page]?.node.Contents();
  const streams =
    content === undefined
      ? []
      : "asArray" in content
        ? content.asArray().map((ref) => file.context.lookup(ref))
        : [content];
  return streams.flatMap((stream) => {
    if (!(stream instanceof PDFRawStream)) return [];
    const bytes = Buffer.from(decodePDFRawStream(stream).decode());
    return spans(bytes).flatMap((span) => said(file, span) ?? []);
  });
}

function spans(bytes: Buffer): Buffer[] {
  const found: Buffer[] = [];
  const start = "/Span ";
  for (let at = bytes.indexOf(start); at >= 0; at = bytes.indexOf(start, at + 1)) {
    found.push(bytes.subarray(at + start.length, bytes.indexOf(" BDC", at)));
  }
  return found;
}

function said(file: PDFDocument, span: Buffer): string | undefined {
  const dict = PDFObjectParser.forBytes(new Uint8Array(span), file.context).parseObject();
  const text = dict instanceof PDFDict ? dict.lookup(PDFName.of("ActualText")) : undefined;
  return text instanceof PDFString || text instanceof PDFHexString ? text.decodeText() : undefined;
}
