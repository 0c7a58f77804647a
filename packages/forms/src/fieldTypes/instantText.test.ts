import { expect, test } from "vitest";
import { polish } from "../wording/polish.js";
import { instantText } from "./instantText.js";

test("an instant is printed as the clock time that is written", () => {
  expect(instantText("2026-06-09T14:30:00+01:00")).toBe("9 June 2026, 14:30");
  expect(instantText("2026-06-09T14:30Z")).toBe("9 June 2026, 14:30");
  expect(instantText("2026-06-09T14:30:15.5+02:00")).toBe("9 June 2026, 14:30");
  expect(instantText("soon")).toBe("soon");
});

test("in the hour that the clocks show twice, it says which of the two; in no other hour of that night", () => {
  expect(instantText("2026-10-25T01:30:00+01:00")).toBe("25 October 2026, 01:30 BST");
  expect(instantText("2026-10-25T01:30:00+00:00")).toBe("25 October 2026, 01:30 GMT");
  expect(instantText("2026-10-25T01:30:00+00:00", polish)).toMatch(/01:30 GMT/);
  expect(instantText("2026-10-25T00:59:00+01:00")).toBe("25 October 2026, 00:59");
  expect(instantText("2026-10-25T02:00:00+00:00")).toBe("25 October 2026, 02:00");
});
