import { lintPolicy, parsePolicy, policyPieces, sayPolicy } from "@home-visits/core";
import { expect, test } from "vitest";
import { piecesStarter } from "./piecesStarter.js";

const withoutComments = piecesStarter().replaceAll(/^\s*\/\/.*$/gm, "");

test("the starter of pieces is a policy in which nothing is wrong, with every piece and a line for every value", () => {
  const parsed = parsePolicy(JSON.parse(withoutComments));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  expect(lintPolicy(parsed.value)).toEqual([]);
  expect(sayPolicy(parsed.value).flatMap(({ lines }) => lines).length).toBeGreaterThan(30);
  for (const { id, describes, with: values } of policyPieces) {
    expect(piecesStarter()).toContain(`"piece":"${id}"`);
    expect(piecesStarter()).toContain(`// ${describes}`);
    for (const [name, value] of Object.entries(values))
      expect(piecesStarter()).toContain(`//   ${name}: ${value.describes}`);
  }
});
