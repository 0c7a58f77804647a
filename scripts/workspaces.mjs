// The folders that a build or a gate goes through, packages in the order of their dependencies.
import { existsSync, readdirSync } from "node:fs";

export const packages = ["packages/core", "packages/escalation", "packages/forms", "packages/pdf"];

export const examples = existsSync("examples")
  ? readdirSync("examples", { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && existsSync(`examples/${entry.name}/package.json`))
      .map((entry) => `examples/${entry.name}`)
  : [];
