#!/usr/bin/env node
// Lists every package that a user of ours installs, with its version and licence, from package-lock.json: node scripts/licences.mjs
// Ends with 1 where a licence is missing or asks more than a notice.
import { existsSync, readFileSync } from "node:fs";
import { packages } from "./workspaces.mjs";

const { packages: locked } = JSON.parse(readFileSync("package-lock.json", "utf8"));
// licences that ask for their notice to be kept, and no more
const PLAIN = new Set(["MIT", "ISC", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "(MIT OR CC0-1.0)"]);
const found = new Map();

/** Where npm installed a dependency: as near as it can be found, up to the root. */
function placeOf(name, from) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf("/node_modules/")))) {
    const place = `${at === "" ? "" : `${at}/`}node_modules/${name}`;
    if (locked[place] !== undefined) return place;
    if (at === "" || !at.includes("/node_modules/")) return locked[`node_modules/${name}`] && `node_modules/${name}`;
  }
}

/** The licence that a package only has as a text. */
function licenceIn(place) {
  const file = `${place}/LICENSE`;
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  return /^(The )?MIT License|Permission is hereby granted, free of charge/m.test(text) ? "MIT" : "no licence given";
}

function follow(place) {
  const entry = locked[place];
  for (const name of Object.keys({ ...entry.dependencies, ...entry.peerDependencies })) {
    const at = placeOf(name, place);
    if (at === undefined || found.has(at)) continue;
    const { link, resolved, version, license } = locked[at];
    found.set(at, link ? undefined : { name, version, license: license ?? licenceIn(at) });
    follow(link ? resolved : at);
  }
}

for (const folder of packages) follow(folder);
const outside = [...found.values()].filter((each) => each !== undefined).sort((a, b) => (a.name < b.name ? -1 : 1));
for (const { name, version, license } of outside) console.log(`${name} ${version}: ${license}`);
const odd = outside.filter(({ license }) => !PLAIN.has(license));
console.log(`${outside.length} packages, ${odd.length} with a licence to look at`);
process.exitCode = odd.length > 0 ? 1 : 0;
