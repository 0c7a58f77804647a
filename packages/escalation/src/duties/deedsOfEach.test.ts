import { describe, expect, it } from "vitest";
import { event } from "../../test/visit.js";
import { datedEvents } from "@home-visits/core/history";
import { at } from "../../test/stateAt.js";
import { deedsOfEach } from "./deedsOfEach.js";
import { signsOf } from "./signsOf.js";

const ms = (time: string) => Date.parse(at(time));

function found(...events: readonly ReturnType<typeof event>[]): (string | undefined)[] {
  const signs = signsOf(datedEvents(events, ms("20:00")).happened);
  const occurrences = signs.filter(({ type }) => type === "follow-up-raised").map((sign) => ({ sign, from: sign.ms }));
  const deeds = signs.filter(({ type }) => type === "follow-up-done");
  return deedsOfEach(occurrences, deeds).map((deed) => deed?.id);
}
const raised = (id: string, time: string) => ({ ...event(time, "follow-up-raised", {}), id });
const done = (id: string, time: string, followUp?: string) => ({
  ...event(time, "follow-up-done", followUp === undefined ? {} : { followUp }),
  id,
});

describe("what did a duty each time that it arose", () => {
  it("one event does it once, for the earliest that is open by then", () => {
    expect(found(raised("a", "14:00"), raised("b", "14:10"), done("x", "14:20"))).toEqual(["x", undefined]);
    expect(found(raised("a", "14:00"), done("x", "14:05"), raised("b", "14:10"), done("y", "14:20"))).toEqual([
      "x",
      "y",
    ]);
    expect(found(raised("a", "14:00"), done("x", "14:05"), done("y", "14:06"), raised("b", "14:10"))).toEqual([
      "x",
      undefined,
    ]);
  });

  it("an event that names one does it for that one and for no other", () => {
    expect(found(raised("a", "14:00"), raised("b", "14:10"), done("x", "14:20", "b"))).toEqual([undefined, "x"]);
    expect(found(raised("a", "14:00"), raised("b", "14:10"), done("x", "14:20", "b"), done("y", "14:30", "b"))).toEqual(
      [undefined, "x"],
    );
    expect(found(raised("a", "14:00"), raised("b", "14:10"), done("x", "14:20"), done("y", "14:30", "a"))).toEqual([
      "y",
      "x",
    ]);
  });

  it("nothing does what has not arisen", () => {
    expect(found(done("x", "14:00"))).toEqual([]);
    expect(found(done("x", "14:00"), raised("a", "14:10"))).toEqual([undefined]);
  });
});
