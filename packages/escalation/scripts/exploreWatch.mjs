#!/usr/bin/env node
// Holds the laws of the watch against sets of dated events, under five policies and five ladders of a school's own.
// npm run explore -w @home-visits/escalation -- --size 3 [--world round] [--ladder reach2-2020] [--stride 7 | --seed 1] [--seconds 600] [--state /tmp/explored.json]
// A run takes its seconds and stops; with --state the next one goes on from there. It reads the sources, so nothing has to be built.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { dirname } from "node:path";
import { bundleSources } from "./bundleSources.mjs";

const bundle = await bundleSources("packages/escalation/scripts/exploreParts.ts");
const { status } = spawnSync(process.execPath, [bundle, ...process.argv.slice(2)], { stdio: "inherit" });
rmSync(dirname(bundle), { recursive: true });
process.exitCode = status ?? 1;
