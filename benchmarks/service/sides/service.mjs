// This project: the visits are planned over HTTP at the service that runs, as the office would do it, and depart.
import { recordOf } from "../work.mjs";

const [address, count, begins] = process.argv.slice(2);
const record = recordOf(new Date(begins));
let cookie = "";

async function ask(method, path, body) {
  const answer = await globalThis.fetch(address + path, {
    method,
    headers: { "content-type": "application/json", cookie },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  cookie = answer.headers.get("set-cookie")?.split(";")[0] ?? cookie;
  const said = await answer.json();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${said.code}`);
  return said;
}

await ask("POST", "/session", { username: "office", password: process.env.SAMPLE_PASSWORD });
const { id: household } = await ask("GET", "/households?upn=E801200005003");
let left = Number(count);
const some = async () => {
  while (left > 0) {
    left -= 1;
    const { id } = await ask("POST", "/visits", { household, record });
    await ask("POST", `/visits/${id}/departure`, { at: record.times.leaveSchool });
  }
};
await Promise.all(Array.from({ length: 8 }, some));
