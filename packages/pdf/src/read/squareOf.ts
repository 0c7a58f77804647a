import { PDFDict, PDFName } from "@cantoo/pdf-lib";
import type { FileMeter } from "./fileMeter.js";
import { plainText } from "./plainText.js";

/** The answers that a square has a drawing for; undefined where it has no drawings at all, as some programs leave it. */
export function squareOf(widget: PDFDict, meter: FileMeter): readonly string[] | undefined {
  const drawings = widget.lookup(PDFName.of("AP"));
  const states = drawings instanceof PDFDict ? drawings.lookup(PDFName.of("N")) : undefined;
  if (!(states instanceof PDFDict)) return undefined;
  return states.keys().flatMap((state) => {
    meter.value();
    const answer = plainText(state, meter);
    return answer === undefined || answer === "Off" ? [] : [answer];
  });
}
