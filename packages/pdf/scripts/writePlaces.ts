// Writes where every text of every placed print stands, for renderSheets.test.ts, after a layout was changed on purpose: npm run places -w @home-visits/pdf
// Look at the prints themselves before you keep what it writes.
import { writeFileSync } from "node:fs";
import { placedPrints } from "../test/placedPrints.js";
import { placesOf } from "../test/placesOf.js";

const places: Record<string, unknown> = {};
for (const [name, print] of placedPrints)
  places[name] = (await placesOf(await print())).map(({ said, count, sums }) => [said, count, ...sums]);
writeFileSync(new URL("../test/places/places.json", import.meta.url), JSON.stringify(places));
