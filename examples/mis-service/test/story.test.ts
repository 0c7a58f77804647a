import { test } from "vitest";
import { freshPglite } from "./freshPglite.js";
import { tellsStory } from "./tellsStory.js";

test("a visit is planned, assessed, authorised, departs, goes overdue and is stood down over HTTP, on PGlite", async () => {
  await tellsStory(await freshPglite());
});
