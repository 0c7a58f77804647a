import { policies } from "@home-visits/core";
import { compileSchemaValidatorsCode } from "@rjsf/validator-ajv8/compileSchemaValidators";
import { formEditions, polish, translateForm, type Form } from "@home-visits/forms";
import type { RJSFSchema } from "@rjsf/utils";
import { build } from "esbuild";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const list = "virtual:shipped-forms";
const one = "virtual:shipped-form/";
const here = dirname(fileURLToPath(import.meta.url));

/** Every edition that ships, and those that a family may read in Polish. */
const shipped: ReadonlyMap<string, Form> = new Map(
  formEditions.flatMap((form) => [
    [`${form.id}.${form.edition}.en-GB`, form] as const,
    ...(polish.forms[form.id] ? [[`${form.id}.${form.edition}.pl`, translateForm(form, polish)] as const] : []),
  ]),
);

/** Ajv's functions for a schema and its parts as a module, so that the page compiles nothing. */
async function compiled(schema: RJSFSchema): Promise<string> {
  const contents = compileSchemaValidatorsCode(schema);
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: here },
    bundle: true,
    format: "iife",
    globalName: "validators",
    write: false,
  });
  return `${outputFiles[0]?.text ?? ""}\nexport const schema = ${JSON.stringify(schema)};\nexport { validators };`;
}

/** Gives the page each form's schema with its validator, as modules that load when a form is opened. */
export function shippedForms(): Plugin {
  return {
    name: "shipped-forms",
    resolveId: (id) => (id === list || id.startsWith(one) ? `\0${id}` : undefined),
    load: async (id) => {
      if (id === `\0${list}`) {
        const entries = [...shipped.keys()].map((key) => `${JSON.stringify(key)}: () => import("${one}${key}")`);
        const titles = Object.values(policies).map(({ id, title, edition }) => ({ id, title: `${title}, ${edition}` }));
        return [
          `export const shippedForms = {\n${entries.join(",\n")}\n};`,
          `export const shippedPolicies = ${JSON.stringify(titles)};`,
        ].join("\n");
      }
      const form = shipped.get(id.slice(`\0${one}`.length));
      return id.startsWith(`\0${one}`) && form !== undefined ? compiled(form.jsonSchema()) : undefined;
    },
  };
}
