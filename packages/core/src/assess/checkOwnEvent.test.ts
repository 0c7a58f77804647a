import { expect, test } from "vitest";
import { at } from "../../test/exampleVisit.js";
import { ownWordsPolicy } from "../../test/ownWordsPolicy.js";
import { reach2Policy2020 } from "../policies/reach2Policy2020.js";
import { checkOwnEvent } from "./checkOwnEvent.js";

const event = (what: string, own?: Record<string, string | boolean>) =>
  ({ id: "e1", type: "own", at: at("14:00"), what, ...(own && { own }) }) as const;
const told = (...given: Parameters<typeof event>) =>
  checkOwnEvent(event(...given), ownWordsPolicy).map(({ code, path }) => [code, path]);

test.each([
  ["as it is declared", event("room-seen", { room: "hall", alone: false }), []],
  ["without its entries", event("room-seen"), []],
  ["a name that is nearly one", event("room-sen"), [["own-undeclared", "/what"]]],
  ["a name that is near to none", event("cake-offered"), [["own-undeclared", "/what"]]],
  ["an entry that is none", event("room-seen", { where: "hall" }), [["own-undeclared", "/own/where"]]],
  ["an entry of an event that has none", event("tea-offered", { cups: "two" }), [["own-undeclared", "/own/cups"]]],
  ["a word that is none of its options", event("room-seen", { room: "attic" }), [["own-misfit", "/own/room"]]],
  ["a word for Yes", event("room-seen", { alone: "yes" }), [["own-misfit", "/own/alone"]]],
])("an event of the policy's own, %s", (_, { what, ...more }, issues) => {
  expect(told(what, "own" in more ? more.own : undefined)).toEqual(issues);
});

test("the names that the policy declares are said; one that declares none says so", () => {
  expect(checkOwnEvent(event("cake"), ownWordsPolicy)[0]?.message).toContain("tea-offered, room-seen");
  expect(checkOwnEvent(event("cake"), reach2Policy2020)[0]?.message).toContain("none");
});
