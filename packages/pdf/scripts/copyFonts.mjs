// Copies the fonts that prints use, with their licences, from the npm packages made for them into fonts/.
import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const target = join(dirname(fileURLToPath(import.meta.url)), "..", "fonts");

const sources = {
  "@expo-google-fonts/noto-sans": ["400Regular/NotoSans_400Regular.ttf", "700Bold/NotoSans_700Bold.ttf"],
  "@fontsource/vazirmatn": weights("vazirmatn-arabic"),
  "@fontsource/hind-siliguri": weights("hind-siliguri-bengali"),
  "@fontsource/mukta-mahee": weights("mukta-mahee-gurmukhi"),
  "@fontsource/mukta-vaani": weights("mukta-vaani-gujarati"),
  "@fontsource/mukta-malar": weights("mukta-malar-tamil"),
  "@fontsource/noto-sans-devanagari": weights("noto-sans-devanagari-devanagari"),
};

function weights(stem) {
  return [400, 700].map((weight) => `files/${stem}-${weight}-normal.woff`);
}

mkdirSync(target, { recursive: true });
for (const [name, files] of Object.entries(sources)) {
  const folder = dirname(require.resolve(`${name}/package.json`));
  for (const file of files) copyFileSync(join(folder, file), join(target, basename(file)));
  const licence = ["LICENSE_FONT", "LICENSE"].map((each) => join(folder, each)).find((each) => existsSync(each));
  if (licence === undefined) throw new Error(`${name} has no licence file`);
  copyFileSync(licence, join(target, `LICENCE-${name.split("/").at(-1)}.txt`));
}
