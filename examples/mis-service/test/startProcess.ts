import { spawn, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import { until } from "./until.js";

type Started = { readonly child: ChildProcess; readonly output: () => string; readonly kill: () => Promise<void> };

const main = fileURLToPath(new URL("../dist/main.js", import.meta.url));

/** The built program as a process of its own. */
export async function startProcess(
  command: "serve" | "watch",
  environment: Readonly<Record<string, string>>,
): Promise<Started> {
  const child = spawn(process.execPath, [main, command], {
    env: { ...process.env, PORT: "0", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const take = (chunk: Buffer): void => {
    output += chunk.toString();
  };
  child.stdout.on("data", take);
  child.stderr.on("data", take);
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const ready = command === "serve" ? "The office's screen is at" : '"watching"';
  await until(() => {
    if (child.exitCode !== null) throw new Error(`The program ended: ${output}`);
    return output.includes(ready);
  }, 60_000);
  return {
    child,
    output: () => output,
    kill: async () => {
      if (child.exitCode === null && child.signalCode === null) child.kill("SIGKILL");
      await ended;
    },
  };
}
