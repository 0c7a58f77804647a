import { describe, expect, test } from "vitest";
import { at, exampleVisit, judged } from "../../test/exampleVisit.js";
import { made, visitWith } from "../../test/stagedVisit.js";

const [car] = exampleVisit.vehicles ?? [];
const carrying = (ride: object, vehicles: readonly object[] = [{ ...car }]) => {
  const pupilsCarried = [{ pupil: "pupil", seat: "rear", restraint: "booster", staff: ["a", "b"], ...ride }];
  return judged(made(visitWith({ vehicles, travel: { mode: "car", pupilsCarried } })), "reach2-2020", at("18:00"));
};

describe("who rides in which car", () => {
  test("the only car of the visit is the one that carries the pupil (R20-TRN-02)", () => {
    expect(carrying({ seat: "front" }).of("R20-TRN-02")).toBe("breach");
    expect(carrying({ seat: "front" }, [{ ...car, kind: "school-minibus" }]).of("R20-TRN-02")).toBe("ok");
    expect(carrying({ seat: "front" }, [{ ...car }, { ...car, id: "other" }]).of("R20-TRN-02")).toBe("open");
  });
  test("whoever is entered twice is one member of staff (R20-TRN-01)", () => {
    expect(carrying({}).of("R20-TRN-01")).toBe("ok");
    expect(carrying({ staff: ["a", "a"] }).of("R20-TRN-01")).toBe("breach");
  });
});
