import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fakeIo } from "../test/fakeIo.js";
import { run } from "../test/run.js";
import { sampleVisits } from "../test/sampleVisits.js";
import { temporaryFolder } from "../test/temporaryFolder.js";
import { exitCode } from "./exitCode.js";
import { piecesStarter } from "./templates/piecesStarter.js";

const school = {
  name: "Wharfside Primary School",
  phone: "01632 960171",
  people: [
    { id: "ines", name: "Ines Aldous", number: "07700 900171" },
    { id: "tom", name: "Tom Ferris", number: "07700 900172" },
  ],
  roles: { headteacher: ["ines"], deputy: ["tom"] },
};

async function told(args: readonly string[], file: unknown) {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "visits.json"), JSON.stringify(sampleVisits().slice(0, 1)));
  writeFileSync(join(folder, "our-policy.json"), piecesStarter());
  writeFileSync(join(folder, "school.json"), JSON.stringify(file));
  const { io, printed, told } = fakeIo(folder);
  const code = await run([...args, "--school", "school.json"], io);
  return { code, out: printed.join("\n"), told: told.join("\n") };
}

test.each([
  ["plan", "visits.json", "--policy", "our-policy.json"],
  ["check", "visits.json", "--policy", "our-policy.json"],
  ["lint", "--policy", "our-policy.json"],
  ["say", "our-policy.json"],
])("%s %s: whoever holds a role of the school's own policy is named in its file", async (...args) => {
  const found = await told(args, school);
  expect(found.told).toBe("");
  expect([exitCode.good, exitCode.findings]).toContain(found.code);
});

test("a role that neither the policy in use nor one that ships has is asked back, once", async () => {
  const wrong = { ...school, roles: { ...school.roles, deputee: ["tom"] } };
  const found = await told(["plan", "visits.json", "--policy", "our-policy.json"], wrong);
  expect(found.code).toBe(exitCode.input);
  expect(found.told).toContain("“deputy”");
  expect(found.told).toContain("1 problem.");
});

test("while the policy cannot be read, no role of it is called unknown", async () => {
  const { code, told: said } = await told(["plan", "visits.json", "--policy", "no-such"], school);
  expect(code).toBe(exitCode.input);
  expect(said).not.toContain("/roles");
});
