import openapiTypescript, { astToString } from "openapi-typescript";
import { createServer } from "../src/http/createServer.js";
import { unusedService } from "./unusedService.js";

/** The service's OpenAPI document; no database is needed for it. */
export async function openapiDocument(): Promise<object> {
  const server = await createServer(unusedService);
  const { payload } = await server.inject("/openapi.json");
  await server.close();
  return JSON.parse(payload) as object;
}

/** The types of a client, as openapi-typescript makes them of the document. */
export async function clientTypes(): Promise<string> {
  const document = await openapiDocument();
  const made = astToString(await openapiTypescript(document as Parameters<typeof openapiTypescript>[0]));
  return `// Made from the service's OpenAPI document by npm run client -w mis-service; do not edit it.\n${made}`;
}
