import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { defineForm, ownQuestions } from "@home-visits/forms";
import { createFonts, renderForm } from "@home-visits/pdf";
import { describe, expect, test } from "vitest";
import { askingPolicy } from "../../../../test/records/askingPolicy.js";
import { fakeIo } from "../../test/fakeIo.js";
import { temporaryFolder } from "../../test/temporaryFolder.js";
import { exitCode } from "../exitCode.js";
import { run } from "../../test/run.js";

const definition = ownQuestions(askingPolicy);
if (definition === undefined) throw new Error("The policy asks nothing of its own.");
const form = defineForm(definition);

async function say(...args: readonly string[]) {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "policy.json"), JSON.stringify(askingPolicy));
  writeFileSync(
    join(folder, "filled.pdf"),
    await renderForm({
      ...{ form, print: "fillable" as const, date: new Date("2026-06-09"), fonts: createFonts() },
      data: { letterCarried: "no", leaflets: 2.5, consentForm: "in-writing" },
    }),
  );
  const { io, printed, told } = fakeIo(folder);
  const code = await run(args, io);
  return { code, printed: printed.join("\n"), told: told.join("\n"), folder };
}

describe("what a policy asks of its own, on the terminal", () => {
  test("read gives the answers back with --policy, and does not know the form without it", async () => {
    const { code, printed } = await say("read", "filled.pdf", "--policy", "policy.json");
    expect(code).toBe(exitCode.good);
    expect(JSON.parse(printed)).toEqual({ letterCarried: "no", leaflets: 2.5, consentForm: "in-writing" });
    const unknown = await say("read", "filled.pdf");
    expect([unknown.code, unknown.printed]).toEqual([exitCode.input, ""]);
  });

  test("blank prints its form with --policy, and no such form without it", async () => {
    const { code, folder } = await say("blank", "own-questions", "--policy", "policy.json", "--out", "out");
    expect(code).toBe(exitCode.good);
    const [made] = readdirSync(join(folder, "out")).filter((name) => name.includes("own-questions"));
    expect(
      readFileSync(join(folder, "out", made ?? "none"))
        .subarray(0, 4)
        .toString(),
    ).toBe("%PDF");
    const without = await say("blank", "own-questions", "--out", "out");
    expect(without.code).toBe(exitCode.input);
    expect(existsSync(join(without.folder, "out"))).toBe(false);
  });

  test("blank prints the form of its own events too", async () => {
    const { code, folder } = await say("blank", "own-events", "--policy", "policy.json", "--out", "out");
    expect(code).toBe(exitCode.good);
    expect(readdirSync(join(folder, "out")).filter((name) => name.includes("own-events"))).toHaveLength(1);
  });

  test("template gives each of its questions a column with --policy, and none without it", async () => {
    const columns = async (...more: readonly string[]) => (await say("template", "columns", ...more)).printed;
    const asked = await columns("--policy", "policy.json");
    for (const said of ["letter of introduction", "leaflets"]) expect(asked).toContain(said);
    expect(await columns()).not.toContain("letter of introduction");
  });

  test.each(["read filled.pdf", "blank own-questions --out out", "template columns"])(
    "%s says which policies there are where the one it was given is none",
    async (command) => {
      const { code, told } = await say(...command.split(" "), "--policy", "mill-lame");
      expect(code).toBe(exitCode.input);
      expect(told).toContain("reach2-2020");
    },
  );
});
