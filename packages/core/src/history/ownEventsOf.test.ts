import { expect, test } from "vitest";
import { at, exampleVisit, happening } from "../../test/exampleVisit.js";
import { ownEventsOf } from "./ownEventsOf.js";

test("the events of a policy's own are told with their places in the record, and no other", () => {
  const own = { type: "own", what: "neighbour-asked", at: at("14:00") } as const;
  const visit = happening(
    exampleVisit,
    { type: "departed", at: at("13:30") },
    own,
    { type: "back", at: at("15:00") },
    own,
  );
  expect(ownEventsOf(visit).map(({ event, path }) => [event.what, path])).toEqual([
    ["neighbour-asked", "/events/1"],
    ["neighbour-asked", "/events/3"],
  ]);
});
