/** A family of fonts: two weights, and the writing system that it is there for. */
export type FontFamily = {
  readonly name: string;
  /** Characters that belong to this family, whatever other families also hold them. Absent: any character that it has. */
  readonly script?: RegExp;
  /** Whether its text needs shaping or a direction: a line that the drawn letters would not give back then says how it is read. */
  readonly shaped: boolean;
  readonly files: { readonly regular: string; readonly bold: string };
};

/**
 * The families that come with this package, first choice first. Each was looked at in print: other builds of these scripts
 * crash the renderer, detach dots or garble conjuncts. Chinese is not among them: a weight has ten megabytes, so the
 * application registers it (see `createFonts`).
 */
export const fontFamilies: readonly [FontFamily, ...FontFamily[]] = [
  family("Noto Sans", "NotoSans_400Regular.ttf", "NotoSans_700Bold.ttf"),
  shaped("Vazirmatn", "vazirmatn-arabic", /\p{Script_Extensions=Arabic}/u),
  shaped("Hind Siliguri", "hind-siliguri-bengali", /\p{Script=Bengali}/u),
  shaped("Mukta Mahee", "mukta-mahee-gurmukhi", /\p{Script=Gurmukhi}/u),
  shaped("Mukta Vaani", "mukta-vaani-gujarati", /\p{Script=Gujarati}/u),
  shaped("Mukta Malar", "mukta-malar-tamil", /\p{Script=Tamil}/u),
  shaped("Noto Sans Devanagari", "noto-sans-devanagari-devanagari", /\p{Script_Extensions=Devanagari}/u),
];

function family(name: string, regular: string, bold: string): FontFamily {
  return { name, shaped: false, files: { regular, bold } };
}

function shaped(name: string, stem: string, script: RegExp): FontFamily {
  return { name, script, shaped: true, files: { regular: `${stem}-400-normal.woff`, bold: `${stem}-700-normal.woff` } };
}
