import { Document, Font, Page, renderToBuffer, Text, View } from "@react-pdf/renderer";
import { createElement as h } from "react";
import { fileURLToPath } from "node:url";
import { appendix4 } from "./appendix4.mjs";

const fontFile = fileURLToPath(new URL("../../packages/pdf/fonts/NotoSans_400Regular.ttf", import.meta.url));
Font.register({ family: "Noto Sans", src: fontFile });
Font.registerHyphenationCallback((word) => [word]);

const cell = { border: "0.6 solid black", padding: 3, flexGrow: 1, flexBasis: 0 };

/** The same answers set the plain way: a bordered View and a Text for every cell. */
export function plainAppendix4(index) {
  const { form, data } = appendix4(index);
  const columns = form.definition.fields.find(({ id }) => id === "hazards").columns;
  const row = (texts, key) =>
    h(
      View,
      { key, style: { flexDirection: "row" }, wrap: false },
      texts.map((text, at) => h(View, { key: at, style: cell }, h(Text, {}, text))),
    );
  const rows = data.hazards.map((hazard, key) =>
    row(
      columns.map(({ id }) => String(hazard[id] ?? "")),
      key,
    ),
  );
  const style = { padding: 36, fontFamily: "Noto Sans", fontSize: 9 };
  const page = h(
    Page,
    { size: "A4", orientation: "landscape", style },
    row(
      columns.map(({ label }) => label),
      "head",
    ),
    rows,
  );
  return renderToBuffer(h(Document, { title: form.title }, page));
}
