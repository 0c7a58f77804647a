import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const path = (name) => fileURLToPath(new URL(`../../../packages/pdf/fonts/${name}`, import.meta.url));

/** Noto Sans in two weights, the same files that this project embeds. */
export const fontPaths = { regular: path("NotoSans_400Regular.ttf"), bold: path("NotoSans_700Bold.ttf") };

/** The bytes of the two. */
export const fontFiles = { regular: readFileSync(fontPaths.regular), bold: readFileSync(fontPaths.bold) };
