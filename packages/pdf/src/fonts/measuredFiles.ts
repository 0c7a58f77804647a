import type { FontMeasures } from "./fontMeasures.js";
import regular from "./measures/NotoSans_400Regular.json";
import bold from "./measures/NotoSans_700Bold.json";

/** What was measured beforehand of the fonts that come with this package, by the name of the file. */
export const measuredFiles: Readonly<Record<string, FontMeasures>> = {
  "NotoSans_400Regular.ttf": regular as unknown as FontMeasures,
  "NotoSans_700Bold.ttf": bold as unknown as FontMeasures,
};
