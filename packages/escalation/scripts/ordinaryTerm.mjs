#!/usr/bin/env node
// Plays an ordinary term of visits, seeded, under every ladder: npm run term -w @home-visits/escalation [-- VISITS SEED LADDER]
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { dirname } from "node:path";
import { bundleSources } from "./bundleSources.mjs";

const bundle = await bundleSources("packages/escalation/scripts/ordinaryTerms.ts");
const { status } = spawnSync(process.execPath, [bundle, ...process.argv.slice(2)], { stdio: "inherit" });
rmSync(dirname(bundle), { recursive: true });
process.exitCode = status ?? 1;
