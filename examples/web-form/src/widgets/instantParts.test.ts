import { forms } from "@home-visits/forms";
import { expect, test } from "vitest";
import { instantOf, instantParts } from "./instantParts.js";

const none = { day: "", month: "", year: "", time: "", offset: "" };

test("four boxes make a picker's date and time, which the form reads by the school's clock", () => {
  const picked = instantOf({ ...none, day: "9", month: "6", year: "2026", time: "14.02" });
  expect(picked).toBe("2026-06-09T14:02");
  const read = forms["visit-record"].parse({ arrivedAt: picked });
  expect(read.ok && read.value["arrivedAt"]).toBe("2026-06-09T14:02:00+01:00");
});

test("in the hour that comes twice the offset says which one", () => {
  const second = instantOf({ ...none, day: "25", month: "10", year: "2026", time: "01:30", offset: "+00:00" });
  expect(instantParts(second)).toEqual({ day: "25", month: "10", year: "2026", time: "01:30", offset: "+00:00" });
  expect(forms["visit-record"].parse({ arrivedAt: second }).ok).toBe(true);
  const unsaid = forms["visit-record"].parse({ arrivedAt: second?.slice(0, 16) });
  expect(unsaid.ok ? [] : unsaid.issues.map(({ code }) => code)).toEqual(["instant-occurs-twice"]);
});

test("empty boxes are no answer, and a part alone is kept", () => {
  expect(instantOf(none)).toBeUndefined();
  expect(instantParts(instantOf({ ...none, time: "14:02" }))).toEqual({ ...none, time: "14:02" });
  expect(instantParts(instantOf({ ...none, day: "9" })).day).toBe("09");
  expect(instantParts(undefined)).toEqual(none);
});
