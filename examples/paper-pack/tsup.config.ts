import { readFileSync, writeFileSync } from "node:fs";
import { defineConfig, type Options } from "tsup";
import { licencesIn } from "./scripts/licencesIn.js";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

// What finds files beside its own is given the address that its package has where the program runs.
const addresses: Plugin = {
  name: "addresses",
  setup: (build) => {
    build.onLoad({ filter: /[\\/]packages[\\/]pdf[\\/]src[\\/]readFontFile\.ts$/ }, ({ path }) => {
      const contents = readFileSync(path, "utf8").replaceAll("import.meta.url", 'addressOf("@home-visits/pdf")');
      return { contents, loader: "ts" };
    });
  },
};

// The font library runs with the first text that is more than plain letters.
const fontsLater: Plugin = {
  name: "fonts-later",
  setup: (build) => {
    build.onResolve({ filter: /^fontkit$/ }, ({ kind, path }) =>
      kind === "import-statement" ? { path, namespace: "later" } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: "later" }, () => ({
      contents: 'export const create = (...given) => require("fontkit").create(...given);',
      resolveDir: import.meta.dirname,
    }));
  },
};

// What is copied into the file of the parts has its licences beside it.
const licences: Plugin = {
  name: "licences",
  setup: (build) => {
    build.onEnd(({ metafile }) => {
      if (metafile !== undefined) writeFileSync("dist/LICENCES.txt", licencesIn(Object.keys(metafile.inputs)));
    });
  },
};

// Opened as one byte a letter. esbuild escapes what is not ASCII in texts, and leaves it in regular expressions.
const asciiOnly: NonNullable<Options["plugins"]>[number] = {
  name: "ascii-only",
  renderChunk: (code) => ({
    code: code.replaceAll(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`),
  }),
};

export default defineConfig([
  {
    // A worker prints in a thread of its own and is opened by its file.
    entry: ["src/main.ts", "src/printingWorker.ts"],
    format: ["esm"],
    clean: ["!parts.cjs", "!LICENCES.txt"],
    sourcemap: true,
    splitting: true,
    target: "node20",
  },
  {
    // All commands, with all that they need but for what reads and writes spreadsheets and what starts threads. One file is opened sooner than
    // many, and V8 keeps what it has compiled of it.
    entry: { parts: "src/loadPart.ts" },
    format: ["cjs"],
    outExtension: () => ({ js: ".cjs" }),
    target: "node20",
    clean: false,
    noExternal: [/^@home-visits\//, "commander", "csv-parse", "fast-xml-parser", "zod"],
    // for documents of an application's own, which this one has none of
    external: [/^@react-pdf\//, "pdfkit", /^react/],
    esbuildPlugins: [addresses, fontsLater, licences],
    plugins: [asciiOnly],
    esbuildOptions: (options) => {
      options.define = {
        ...options.define,
        "import.meta.url": "bundleAddress",
        "process.env.NODE_ENV": '"production"',
      };
      options.banner = { js: "(function (exports, require, module, bundleAddress, addressOf) {" };
      options.footer = { js: "})" };
      options.minifyWhitespace = true;
      options.legalComments = "none";
      // what stays outside is required: a script may import only with a warning of Node 20
      options.supported = { ...options.supported, "dynamic-import": false };
    },
  },
]);
