import { expect, expectTypeOf, test } from "vitest";
import { z } from "zod";
import { alarmEvents } from "./alarmEvents.js";
import { contactEvents } from "./contactEvents.js";
import { doorEvents } from "./doorEvents.js";
import type { EventOf } from "../../history/eventsOf.js";
import { eventOf } from "./eventOf.js";
import { homeEvents } from "./homeEvents.js";
import { journeyEvents } from "./journeyEvents.js";
import { paperEvents } from "./paperEvents.js";

const waved = eventOf("waved", { twice: z.boolean().optional() });
const at = "2026-06-09T14:30:00+01:00";

test("an event needs an id, its type and an instant; who did it, whom it is about and a note may follow", () => {
  expect(waved.safeParse({ id: "e", type: "waved", at }).success).toBe(true);
  expect(
    waved.safeParse({ id: "e", type: "waved", at, by: "buddy", about: ["a"], note: "From afar", twice: true }).success,
  ).toBe(true);
  for (const missing of ["id", "type", "at"])
    expect(waved.safeParse({ id: "e", type: "waved", at, [missing]: undefined }).success).toBe(false);
  expect(waved.safeParse({ id: "e", type: "waved", at, thrice: true }).success).toBe(false);
});

test("no two events have the same type", () => {
  const types = [journeyEvents, contactEvents, doorEvents, homeEvents, alarmEvents, paperEvents].flatMap((events) =>
    events.map(({ shape }) => shape.type.value),
  );
  expect(new Set(types).size).toBe(types.length);
});

test("where an event has an entry of its own by a common name, its own counts: who cancelled is never left out", () => {
  expectTypeOf<EventOf<"cancelled">["by"]>().toEqualTypeOf<string>();
  expectTypeOf<EventOf<"lateness-announced">["by"]>().toEqualTypeOf<string>();
  expectTypeOf<EventOf<"departed">["by"]>().toEqualTypeOf<string | undefined>();
  const named = eventOf("named", { by: z.literal("dsl") });
  expect(named.safeParse({ id: "e", type: "named", at, by: "dsl" }).success).toBe(true);
  expect(named.safeParse({ id: "e", type: "named", at }).success).toBe(false);
});
