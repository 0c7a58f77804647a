import { extendPolicy, parsePolicy, policies, type Policy } from "@home-visits/core";
import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("../../../docs/policies/", import.meta.url);

/** The policy of a document of another school, and of one that changes another the two together. */
function policyOf(name: string): Policy {
  const document = JSON.parse(readFileSync(new URL(name, folder), "utf8")) as { readonly extends?: string };
  const parsed =
    document.extends === undefined
      ? parsePolicy(document)
      : extendPolicy(policyOf(`${document.extends}.json`), document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

/** The policies that ship, and those of other schools in `docs/policies`. */
export const everyPolicy: readonly Policy[] = [
  ...Object.values(policies),
  ...readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map(policyOf),
];
