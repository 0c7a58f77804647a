#!/usr/bin/env node
// Names where the packages are built and told about, in the manifest of each: node scripts/nameAddress.mjs [https://HOST/OWNER/NAME]
// Without an address it is the one that GitHub's workflow gives; where nobody gives one, what the manifests say stays as it is.
import { readFileSync, writeFileSync } from "node:fs";
import { packages } from "./workspaces.mjs";

const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = process.env;
const given = process.argv[2] ?? (server && name ? `${server}/${name}` : undefined);
if (given !== undefined) nameAddress(given);

function nameAddress(text) {
  const address = text.replace(/^git\+|(\.git)?\/?$/g, "");
  if (!/^https:\/\/[^/\s]+(\/[^/\s]+){2,}$/.test(address)) {
    console.error("Give the address of the repository, as a browser shows it: https://HOST/OWNER/NAME");
    process.exitCode = 2;
    return;
  }
  for (const folder of packages) {
    const path = `${folder}/package.json`;
    const manifest = JSON.parse(readFileSync(path, "utf8"));
    writeFileSync(path, `${JSON.stringify({ ...manifest, ...addresses(address, folder) }, null, 2)}\n`);
  }
}

/** What npm shows beside a package. The repository is compared with where the package was built when it is published with provenance. */
function addresses(address, folder) {
  return {
    repository: { type: "git", url: `git+${address}.git`, directory: folder },
    homepage: `${address}/tree/main/${folder}#readme`,
    bugs: `${address}/issues`,
  };
}
