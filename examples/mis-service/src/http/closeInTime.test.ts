import fastify from "fastify";
import { EventEmitter, once } from "node:events";
import { connect } from "node:net";
import { expect, test } from "vitest";
import { closeInTime } from "./closeInTime.js";

test("a server that closes answers what has come in, and waits for no connection that asks nothing or has not finished asking", async () => {
  const server = fastify();
  const told = new EventEmitter();
  const reached = once(told, "reached");
  server.get("/slow", async () => {
    told.emit("reached");
    await once(told, "done");
    return "answered";
  });
  // one that waited for the quiet would wait longer than a test may
  const close = closeInTime(server, 600_000);
  const port = Number(new URL(await server.listen({ host: "127.0.0.1", port: 0 })).port);
  const quiet = connect(port, "127.0.0.1");
  const half = connect(port, "127.0.0.1");
  await Promise.all([once(quiet, "connect"), once(half, "connect")]);
  half.write("GET /slow HTTP/1.1\r\nhost: school\r\n");
  const answer = fetch(`http://127.0.0.1:${port}/slow`);
  await reached;
  const closed = close();
  await Promise.all([once(quiet, "close"), once(half, "close")]);
  told.emit("done");
  expect(await (await answer).text()).toBe("answered");
  await closed;
});

test("whoever takes longer than the patience is cut off", async () => {
  const server = fastify();
  const told = new EventEmitter();
  const reached = once(told, "reached");
  server.get("/never", async () => {
    told.emit("reached");
    await once(told, "never");
  });
  const close = closeInTime(server, 50);
  const port = Number(new URL(await server.listen({ host: "127.0.0.1", port: 0 })).port);
  const answer = fetch(`http://127.0.0.1:${port}/never`).then(
    () => "answered",
    () => "cut off",
  );
  await reached;
  await close();
  expect(await answer).toBe("cut off");
});
