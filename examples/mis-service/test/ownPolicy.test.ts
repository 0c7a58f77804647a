import { test } from "vitest";
import { freshPglite } from "./freshPglite.js";
import { tellsOwnPolicy } from "./tellsOwnPolicy.js";

test("a school goes by a policy of its own, asks what it asks and records what it names, on PGlite", async () => {
  await tellsOwnPolicy(await freshPglite());
}, 60_000);
