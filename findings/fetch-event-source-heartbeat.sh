#!/usr/bin/env bash
# @microsoft/fetch-event-source 2.0.1 and eventsource 4.1.0 (seen 30 November 2026): a server keeps a stream open with a comment every
# few seconds, as the standard advises (HTML, "Server-sent events", Authoring notes); a block without data is no event. A good guess is
# that a reader passes over both. Each is a message with an empty text here (Azure/fetch-event-source, issue 15, open), and the empty
# first line of a message is lost. A screen of who is out that reads each message as JSON stops at the first heartbeat.
# Our side: examples/mis-service/src/screen/screenRoutes.ts, whose heartbeat is an event with a name and data, for the browser's reader.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm i --silent --no-audit --no-fund @microsoft/fetch-event-source@2.0.1 eventsource@4.1.0
cat > show.mjs <<'JS'
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { EventSource } from "eventsource";
const { getLines, getMessages } = createRequire(import.meta.url)("@microsoft/fetch-event-source/lib/cjs/parse.js");
const stream = ': heartbeat\n\nretry: 3000\n\ndata: {"out":1}\n\ndata:\ndata: second line\n\ndata: end\n\n';
const none = () => undefined;
const microsoft = [];
getLines(getMessages(none, none, ({ data }) => microsoft.push(data)))(new TextEncoder().encode(stream));
const server = createServer((_, response) => response.writeHead(200, { "content-type": "text/event-stream" }).write(stream));
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const standard = [];
const source = new EventSource(`http://127.0.0.1:${server.address().port}/`);
await new Promise((resolve) => {
  source.onmessage = ({ data }) => (data === "end" ? resolve() : standard.push(data));
});
source.close();
server.closeAllConnections();
server.close();
const seen = [microsoft.slice(0, -1), standard].map((messages) => JSON.stringify(messages));
console.log({ "fetch-event-source 2.0.1": seen[0], "eventsource 4.1.0": seen[1] });
const asSeen = seen[0] === '["","","{\\"out\\":1}","second line"]' && seen[1] === '["{\\"out\\":1}","\\nsecond line"]';
process.exit(asSeen ? 0 : 1);
JS
node show.mjs
