import createClient, { type Client } from "openapi-fetch";
import type { Api } from "../src/http/Api.js";
import type { paths } from "./openapi.js";

function headersOf(headers: Headers): Record<string, string> {
  const plain: Record<string, string> = {};
  headers.forEach((value, name) => (plain[name] = value));
  return plain;
}

/** The client that anybody gets who makes one from the service's OpenAPI document; the server is asked without a network. */
export function clientOf(server: Api): Client<paths> {
  let cookie = "";
  return createClient<paths>({
    baseUrl: "http://localhost",
    fetch: async (request) => {
      const url = new URL(request.url);
      const payload = await request.text();
      const answer = await server.inject({
        method: request.method as "GET",
        url: url.pathname + url.search,
        headers: { ...headersOf(request.headers), ...(cookie === "" ? {} : { cookie }) },
        ...(payload === "" ? {} : { payload }),
      });
      const set = answer.headers["set-cookie"];
      if (typeof set === "string") cookie = set.split(";")[0] ?? "";
      const headers = Object.entries(answer.headers).map(([name, value]): [string, string] => [name, String(value)]);
      return new Response(answer.statusCode === 204 ? null : new Uint8Array(answer.rawPayload), {
        status: answer.statusCode,
        headers,
      });
    },
  });
}
