import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { servePage } from "../server/servePage.js";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The built page on a server of its own, with the headers that it is served with. */
export type ServedPage = { readonly address: string; readonly close: () => void };

/** Builds the page where its build is older than what it is made from, and serves it on the loopback. */
export async function servedPage(): Promise<ServedPage> {
  const root = at("../../..");
  const { status, stderr } = spawnSync(process.execPath, ["scripts/webForm.mjs", "--build-only"], {
    cwd: root,
    encoding: "utf8",
    // a test runner says that it is testing, and a build must not be one for tests
    env: { ...process.env, NODE_ENV: "production" },
  });
  if (status !== 0) throw new Error(`The page does not build: ${stderr}`);
  const server = servePage(at("../dist"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://127.0.0.1:${String(port)}`, close };
}
