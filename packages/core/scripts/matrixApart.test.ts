import { build } from "esbuild";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { policies } from "../src/policies/policies.js";
import { matrixApart } from "./matrixApart.js";

/** A bundle of the sources with the package's own plugin, as text and as what it exports. */
async function bundled(
  contents: string,
): Promise<{ readonly text: string; readonly exports: Record<string, unknown> }> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL("../src/policies", import.meta.url)) },
    bundle: true,
    format: "esm",
    external: ["zod"],
    plugins: [matrixApart],
    write: false,
  });
  const text = outputFiles[0]?.text ?? "";
  return {
    text,
    exports: (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as Record<string, unknown>,
  };
}

const { rules, timers, ladder, riskMatrix } = policies["reach2-2020"];

/** The texts of a part of a policy that are longer than a name. */
const textsOf = (part: unknown): readonly string[] =>
  typeof part === "string" ? [part].filter(({ length }) => length > 20) : Object.values(part ?? {}).flatMap(textsOf);

test("who takes the matrix of a policy by its name gets the matrix and no word of the policy", async () => {
  const { text, exports } = await bundled('export { reach2RiskMatrix } from "./reach2RiskMatrix.js";');
  expect(exports["reach2RiskMatrix"]).toEqual(riskMatrix);
  const texts = textsOf([rules, timers, ladder]);
  expect(texts.length).toBeGreaterThan(50);
  expect(texts.filter((said) => text.includes(said))).toEqual([]);
});

test("the policy is as its file has it, and its matrix is that same one", async () => {
  const { exports } = await bundled(
    'export { reach2RiskMatrix } from "./reach2RiskMatrix.js"; export { reach2Policy2020 } from "./reach2Policy2020.js";',
  );
  const policy = exports["reach2Policy2020"] as (typeof policies)["reach2-2020"];
  expect(policy).toEqual(policies["reach2-2020"]);
  expect(Object.keys(policy)).toEqual(Object.keys(policies["reach2-2020"]));
  expect(policy.riskMatrix).toBe(exports["reach2RiskMatrix"]);
});
