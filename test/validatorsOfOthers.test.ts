import { formEditions, type Form } from "@home-visits/forms";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import Fastify, { type FastifyInstance } from "fastify";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { repositoryRoot } from "./repositoryRoot.js";

const folders = ["packages/core/schemas", "packages/forms/schemas", "examples/paper-pack/schemas"];
const published = folders.flatMap((folder) => {
  const place = join(repositoryRoot, folder);
  return readdirSync(place).map((name) => ({ name, schema: readSchema(join(place, name)) }));
});

/** The variants that an application asks for besides the files. */
const variants = formEditions.flatMap((form) => {
  const name = (variant: string): string => `${form.id} ${form.edition}, ${variant}`;
  return [
    { name: name("as a draft"), schema: form.jsonSchema({ draft: true }) },
    { name: name("for JSON Forms"), schema: form.jsonFormsSchema() },
  ];
});

const all = [...published, ...variants] as readonly { readonly name: string; readonly schema: object }[];

/** The line of `docs/how-to/forms-on-a-page.md`. */
const strict = { strict: true, strictRequired: false } as const;
const asTheyCome = { coerceTypes: false, removeAdditional: false } as const;

afterEach(() => void vi.restoreAllMocks());

describe("F79: every schema compiles by the documented line", () => {
  test.each(all)("in Ajv's strict mode: $name", ({ schema }) => {
    const ajv = addFormats(new Ajv(strict));
    expect(() => ajv.compile(schema)).not.toThrow();
  });

  test.each(["as it comes", "in strict mode"])("as the body that a Fastify server takes, %s", async (mode) => {
    const warned = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const server = serverWith(mode === "in strict mode" ? strict : {}, all);
    await expect(server.ready().then(() => "ready")).resolves.toBe("ready");
    expect(warned).not.toHaveBeenCalled();
    for (const [index, { name }] of all.entries()) {
      // the answers of any form have any names, and none of them is null
      const payload = { nonsense: name === "read.schema.json" ? null : 1 };
      const answer = await server.inject({ method: "POST", url: `/${String(index)}`, payload });
      expect([name, answer.statusCode]).toEqual([name, 400]);
    }
    await server.close();
  });

  test("and Fastify takes the answers that the form takes, a rating and a date alike", async () => {
    const taken = formEditions.map((form) => ({ name: form.id, schema: form.jsonSchema({ draft: true }), form }));
    const server = serverWith(strict, taken);
    await server.ready();
    for (const [index, { form }] of taken.entries()) {
      const post = async (payload: object): Promise<number> =>
        (await server.inject({ method: "POST", url: `/${String(index)}`, payload })).statusCode;
      expect([form.id, await post({})]).toEqual([form.id, 200]);
      expect([form.id, await post({ ...firstDate(form) })]).toEqual([form.id, 200]);
      expect([form.id, await post({ misspelt: "x" })]).toEqual([form.id, 400]);
    }
    await server.close();
  });
});

function serverWith(options: object, bodies: readonly { readonly schema: object }[]): FastifyInstance {
  const server = Fastify({ ajv: { customOptions: { ...asTheyCome, ...options } } });
  for (const [index, { schema }] of bodies.entries())
    server.post(`/${String(index)}`, { schema: { body: schema } }, () => ({ taken: true }));
  return server;
}

function firstDate({ definition }: Form): object {
  const field = definition.fields.find(({ type }) => type === "date");
  return field === undefined ? {} : { [field.id]: "2026-06-09" };
}

function readSchema(path: string): object {
  return JSON.parse(readFileSync(path, "utf8")) as object;
}
