#!/usr/bin/env node
// Whether the packages can be published: versions, changelogs, builds, and the addresses that only the publisher knows.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { packages } from "./workspaces.mjs";

const wrong = packages.flatMap((folder) => {
  const { name, version, repository, homepage } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  return [
    version === "0.0.0" && `${name} has no version yet: npm run version.`,
    !existsSync(`${folder}/CHANGELOG.md`) && `${name} has no changelog yet: npm run version.`,
    !existsSync(`${folder}/dist/index.js`) && `${name} is not built: npm run build.`,
    !repository?.url &&
      `${name} names no repository, which npm compares with where it was built: npm run address -- https://HOST/OWNER/NAME.`,
    !homepage && `${name} names no homepage: npm run address -- https://HOST/OWNER/NAME.`,
  ].filter(Boolean);
});

const waiting = existsSync(".changeset") ? readdirSync(".changeset").filter((name) => name.endsWith(".md")).length : 0;
if (waiting > 0) wrong.push(`${waiting} changesets stand in no version yet: npm run version.`);

for (const line of wrong) console.error(line);
process.exitCode = wrong.length > 0 ? 1 : 0;
