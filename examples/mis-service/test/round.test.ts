import { test } from "vitest";
import { freshPglite } from "./freshPglite.js";
import { tellsRound } from "./tellsRound.js";

test("a round of three homes is planned, authorised, overdue at one of them, followed home by home and stood down, on PGlite", async () => {
  await tellsRound(await freshPglite());
});
