import { expect, test } from "vitest";
import { sayOnce } from "./sayOnce.js";

const to = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const textOr = (name: string): object => ({ anyOf: [{ type: "string" }, to(name)] });

test("what is taken as it is given has one name, and what nothing refers to has none", () => {
  const schemas = {
    VisitInput: { properties: { next: to("VisitInput"), who: to("PersonInput") } },
    Visit: { properties: { next: to("Visit"), who: to("Person") } },
    PersonInput: { type: "string" },
    Person: { type: "string" },
    Unused: { type: "null" },
  };
  const document = sayOnce({ paths: { take: to("VisitInput"), give: to("Visit") }, components: { schemas } });
  expect(document).toEqual({
    paths: { take: to("Visit"), give: to("Visit") },
    components: { schemas: { Person: schemas.Person, Visit: schemas.Visit } },
  });
});

test("what is taken otherwise than it is given keeps two names, and so does all that holds it", () => {
  const schemas = {
    OuterInput: textOr("InnerInput"),
    Outer: textOr("Inner"),
    InnerInput: { type: "string" },
    Inner: { type: "number" },
  };
  const paths = { take: to("OuterInput"), give: to("Outer") };
  expect(sayOnce({ paths, components: { schemas } })).toEqual({ paths, components: { schemas } });
});
