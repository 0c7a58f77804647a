import { readFileSync } from "node:fs";
import { isAbsolute, resolve } from "node:path";
import type { Options } from "tsup";

const namespace = "risk-matrix";

/**
 * Makes a policy's document two modules, so that a bundler can take its risk matrix and leave the rest for when the policy is asked for. The file
 * stays one, and so does the matrix: the document's module takes it from the other.
 */
export const matrixApart: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: namespace,
  setup: (build) => {
    // who takes the matrix by its name takes it from its own module
    build.onResolve({ filter: /\.json$/ }, ({ path, importer, resolveDir }) =>
      /[\\/]policies[\\/]\w+RiskMatrix\.ts$/.test(importer) || isAbsolute(path)
        ? { path: resolve(resolveDir, path), namespace, sideEffects: false }
        : undefined,
    );
    build.onLoad({ filter: /[\\/]policies[\\/][^\\/]+\.json$/, namespace: "file" }, ({ path }) => {
      const policy = policyIn(path);
      if (policy["riskMatrix"] === undefined) return undefined;
      const parts = Object.entries(policy).map(([name, part]) =>
        name === "riskMatrix" ? name : `${JSON.stringify(name)}: ${JSON.stringify(part)}`,
      );
      const contents = [
        `import { riskMatrix } from ${JSON.stringify(path)};`,
        `export default { ${parts.join(",\n")} };`,
      ];
      return { contents: contents.join("\n"), loader: "js" };
    });
    build.onLoad({ filter: /\.json$/, namespace }, ({ path }) => ({
      contents: `export const riskMatrix = ${JSON.stringify(policyIn(path)["riskMatrix"])};`,
      loader: "js",
    }));
  },
};

function policyIn(path: string): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(path, "utf8")) as Readonly<Record<string, unknown>>;
}
