import js from "@eslint/js";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import { importX } from "eslint-plugin-import-x";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const typescript = ["**/*.{ts,tsx}"];
const configurations = ["*.config.ts", "**/*.config.ts", "vitest.*.ts"];
const tests = ["**/*.test.{ts,tsx}", "{packages,examples}/*/test/**", "test/**"];

// An instant is an argument; see "Nothing in packages/ reads a clock" in the architecture test, which says the same of plain text.
const impure = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: "Take `now` as an argument.",
  },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "Take `now` as an argument." },
  { selector: "CallExpression[callee.name='Date']", message: "Take `now` as an argument." },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: "Take chance as an argument.",
  },
  {
    selector:
      "CallExpression[callee.object.name='DateTime'][callee.property.name=/^(now|local|utc)$/][arguments.length=0]",
    message: "Take `now` as an argument.",
  },
  {
    selector: "CallExpression[callee.object.name='performance'][callee.property.name='now']",
    message: "A package reads no clock.",
  },
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: "A package reads no environment.",
  },
  { selector: "ExportAllDeclaration", message: "List the names by hand." },
];

export default defineConfig(
  globalIgnores(["**/dist/", "out/", "coverage/", "docs/api/", ".matrix/", "**/*.d.ts"]),
  js.configs.recommended,
  {
    files: typescript,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { "import-x": importX },
    settings: {
      "import-x/parsers": { "@typescript-eslint/parser": [".ts", ".tsx"] },
      "import-x/resolver-next": [createTypeScriptImportResolver({ project: "tsconfig.json" })],
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      // [...text] goes by code point, which is what is meant where it stands
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      // `"open" | CalendarDate` tells the reader something, although the compiler sees a string
      "@typescript-eslint/no-redundant-type-constituents": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "import-x/no-cycle": ["error", { ignoreExternal: true }],
      "import-x/no-self-import": "error",
      "import-x/no-default-export": "error",
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            { regex: "^@home-visits/[^/]+/(src|dist)(/|$)", message: "Import the package by its public name." },
            {
              regex: "^(\\.\\./)+(packages/)?(core|escalation|forms|pdf)/src/",
              message: "Import the package by its public name.",
            },
          ],
        },
      ],
      eqeqeq: "error",
    },
  },
  {
    files: ["packages/*/src/**/*.{ts,tsx}"],
    ignores: tests,
    rules: { "no-restricted-syntax": ["error", ...impure] },
  },
  {
    files: configurations,
    rules: { "import-x/no-default-export": "off" },
  },
  {
    // A test may say that something is there: it fails when it is not.
    files: tests,
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-dynamic-delete": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
    },
  },
  {
    files: ["**/*.{mjs,js}"],
    languageOptions: {
      globals: {
        AbortController: "readonly",
        console: "readonly",
        process: "readonly",
        performance: "readonly",
        URL: "readonly",
        Buffer: "readonly",
      },
    },
  },
  {
    // what a browser loads as it is
    files: ["examples/*/public/*.js"],
    languageOptions: {
      globals: {
        AudioContext: "readonly",
        document: "readonly",
        EventSource: "readonly",
        fetch: "readonly",
        location: "readonly",
        setInterval: "readonly",
        setTimeout: "readonly",
      },
    },
  },
);
