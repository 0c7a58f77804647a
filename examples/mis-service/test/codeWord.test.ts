import { expect, test } from "vitest";
import { databaseNow } from "../src/database/databaseNow.js";
import { openPglite } from "../src/database/openPglite.js";
import { startService } from "../src/startService.js";
import { clientOf } from "./clientOf.js";
import { collectingLog } from "./collectingLog.js";
import { PASSWORD, preparedImage } from "./freshPglite.js";
import { loadVisits } from "./loadVisits.js";

const keyOf = (byte: number): string => Buffer.alloc(32, byte).toString("base64");

test("a code word opens with the key that it was kept with, and with another one it says so", async () => {
  let image = await preparedImage();
  for (const [byte, expected] of [
    [7, { word: "heliotrope" }],
    [8, { status: 503, code: "other-key" }],
  ] as const) {
    const database = await openPglite({ image });
    const service = await startService({ database, channels: [], log: collectingLog().log, codeWordKey: keyOf(byte) });
    const [office, jo] = [clientOf(service.server), clientOf(service.server)];
    await office.POST("/session", { body: { username: "office", password: PASSWORD } });
    await jo.POST("/session", { body: { username: "jo", password: PASSWORD } });
    const params = { path: { id: "word-00000" } };
    if (byte === 7) {
      await loadVisits(database, [new Date((await databaseNow(database)).getTime() + 3_600_000)], "word");
      expect((await office.PUT("/visits/{id}/code-word", { params, body: { word: " heliotrope" } })).response.ok).toBe(
        true,
      );
    }
    const { data, error } = await jo.GET("/visits/{id}/code-word", { params });
    expect(data ?? error).toMatchObject(expected);
    image = await database.image();
    await service.stop();
  }
});
