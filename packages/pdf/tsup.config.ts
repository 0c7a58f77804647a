import { defineConfig, type Options } from "tsup";

const common = { format: ["esm"], sourcemap: true, target: "node20" } satisfies Options;

// Libraries that Node loads when they are first called, and what is called of each. Most prints are plain letters from left to right, made of no
// React; importing these three costs more than the rest of the package.
const later = { fontkit: "create", react: "createElement", "bidi-js": "default" } as const;
const namespace = "loaded-later";

const loadedLater: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: namespace,
  setup: (build) => {
    build.onResolve({ filter: /^(?:fontkit|react|bidi-js)$/ }, ({ path }) => ({ path, namespace, sideEffects: false }));
    build.onLoad({ filter: /.*/, namespace }, ({ path }) => {
      const called = later[path as keyof typeof later];
      const [exported, function_] = called === "default" ? ["default", ""] : [`const ${called} =`, `.${called}`];
      const contents = [
        'import { createRequire } from "node:module";',
        "const load = createRequire(import.meta.url);",
        `export ${exported} (...given) => load(${JSON.stringify(path)})${function_}(...given);`,
      ];
      return { contents: contents.join("\n"), loader: "js" };
    });
  },
};

// A bundler takes `dist/index.js` and puts the libraries into its bundle; Node takes `dist/node.js`, which lies beside it because both find the
// fonts from where they are.
export default defineConfig([
  { ...common, entry: { index: "src/index.ts" }, dts: true, clean: true },
  {
    ...common,
    entry: { node: "src/index.ts" },
    platform: "node",
    clean: false,
    noExternal: Object.keys(later),
    esbuildPlugins: [loadedLater],
  },
]);
