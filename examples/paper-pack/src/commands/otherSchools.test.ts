import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parseVisit } from "@home-visits/core";
import { fakeIo } from "../../test/fakeIo.js";
import { temporaryFolder } from "../../test/temporaryFolder.js";
import { exitCode } from "../exitCode.js";
import { run } from "../../test/run.js";

const documents = fileURLToPath(new URL("../../../../docs/policies/", import.meta.url));
const names = readdirSync(documents).filter((name) => name.endsWith(".json"));

/** The visit of a document's first case. */
function firstVisit(name: string): { readonly id: string } {
  const document = JSON.parse(readFileSync(join(documents, name), "utf8")) as { cases: readonly { visit: unknown }[] };
  const visit = parseVisit(document.cases[0]?.visit);
  if (!visit.ok) throw new Error(name);
  return visit.value;
}

test("a document that changes a policy which nobody has is told which there are, at its line", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "ours.json"), '{\n  "id": "ours",\n  "extends": "reach2"\n}');
  const saying = fakeIo(folder);
  expect(await run(["say", "ours.json"], saying.io)).toBe(exitCode.input);
  expect(saying.told.join("\n")).toContain("/extends (line 3)");
  expect(saying.told.join("\n")).toContain("reach2-2020, ");
});

describe("a policy that is nobody's of those that ship", { timeout: 120_000 }, () => {
  test.each(names)(
    "%s prints its pack, and is told back; a document of changes finds its base beside it",
    async (name) => {
      const folder = temporaryFolder();
      const visit = firstVisit(name);
      writeFileSync(join(folder, "visits.json"), JSON.stringify([visit]));
      const policy = join(documents, name);
      const building = fakeIo(folder);
      expect([
        await run(["build", "visits.json", "--policy", policy, "--out", "out"], building.io),
        building.told,
      ]).toEqual([exitCode.good, []]);
      expect(readdirSync(join(folder, "out"))).toContain(`${visit.id}.pdf`);
      const saying = fakeIo(folder);
      expect(await run(["say", policy], saying.io)).toBe(exitCode.good);
      expect(saying.printed.length).toBeGreaterThan(20);
    },
  );
});
