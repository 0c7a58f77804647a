import type { Expected } from "../parsed/checkArgument.js";
import { expected, expectedMatrix } from "../parsed/expected.js";

const { list, object } = expected;

/** A school of which entries may be missing: those that are there are looked at by their outline. */
export const someOfASchool: Expected = {
  is: (value) => object.is(value) && isOutlined(value),
  give: "a school, such as parseSchool returns, or some of its entries",
};

const hasValue = (chosen: unknown): boolean => object.is(chosen) && "value" in (chosen as object);

const allIn = (value: unknown, is: (one: unknown) => boolean): boolean =>
  value === undefined || (typeof value === "object" && value !== null && Object.values(value).every(is));

function isOutlined({ people, roles, settings, riskMatrix }: Partial<Record<string, unknown>>): boolean {
  return (
    (people === undefined || list.is(people)) &&
    allIn(people, object.is) &&
    allIn(roles, list.is) &&
    allIn(settings, hasValue) &&
    (riskMatrix === undefined || expectedMatrix.is(riskMatrix))
  );
}
