import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A field as pdf.js shows it. A group of squares is one entry for each square. */
export type ReadControl = {
  readonly page: number;
  readonly name: string;
  readonly kind: "text" | "list" | "radio" | "check";
  readonly tooltip: string;
  /** Of a group: the answer that is crossed. */
  readonly value: string;
  readonly multiline: boolean;
  /** Of a square: the answer that it stands for. */
  readonly square: string | undefined;
  readonly options: readonly { readonly exportValue: string; readonly displayValue: string }[];
  readonly box: readonly number[];
};

type Annotation = {
  readonly fieldName: string;
  readonly fieldType: string;
  readonly fieldValue: string | readonly string[] | null;
  readonly alternativeText: string;
  readonly multiLine?: boolean;
  readonly buttonValue?: string;
  readonly checkBox?: boolean;
  readonly exportValue?: string;
  readonly options?: ReadControl["options"];
  readonly rect: readonly number[];
};

const kinds: Readonly<Record<string, ReadControl["kind"]>> = { Tx: "text", Ch: "list", Btn: "radio" };

/** The fields of a print, page by page in their tab order. */
export async function readControls(bytes: Uint8Array, password?: string): Promise<readonly ReadControl[]> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, ...(password === undefined ? {} : { password }) });
  const document = await task.promise;
  const controls: ReadControl[] = [];
  for (let page = 1; page <= document.numPages; page++) {
    const proxy = await document.getPage(page);
    for (const found of (await proxy.getAnnotations()) as Annotation[]) {
      const kind = found.checkBox ? "check" : kinds[found.fieldType];
      if (kind === undefined) continue;
      const [said = ""] = [found.fieldValue ?? ""].flat();
      const value = kind === "check" && said === "Off" ? "" : said;
      controls.push({
        page,
        name: found.fieldName,
        kind,
        tooltip: found.alternativeText,
        value,
        multiline: found.multiLine ?? false,
        square: found.checkBox ? found.exportValue : found.buttonValue,
        options: found.options ?? [],
        box: found.rect,
      });
    }
  }
  await task.destroy();
  return controls;
}
