import { expect, test } from "vitest";
import { createEvents } from "./createEvents.js";
import { createEventsLater } from "./createEventsLater.js";

test("the library that is loaded later writes the same file", () => {
  const event = { uid: "visit-1@home-visits", timestamp: 0, start: 1_000_000, end: 2_000_000, title: "Home visit" };
  const made = createEventsLater([event], { productId: "home-visits/escalation" });
  expect(made.error).toBeNull();
  expect(made).toEqual(createEvents([event], { productId: "home-visits/escalation" }));
});
