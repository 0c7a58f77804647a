import type { OwnFact } from "@home-visits/core";
import type { FlatField } from "../definition/formField.js";
import { marks } from "../definitions/marks.js";

type Listing = {
  readonly of: OwnFact["of"];
  /** The field that holds the rows. */
  readonly list: string;
  readonly label: string;
  /** Where the record lists what the rows are about. */
  readonly pointer: string;
  readonly name: FlatField;
  readonly printRows: number;
};

const name = (label: string, pointer: string): FlatField => ({
  id: "name",
  label,
  cites: [],
  ...marks.staff,
  from: { pointer, way: "in" },
  type: "text",
});

/** What a record lists, and a policy's own facts may be about: on a form a row each, named as the record names it. */
export const ownListings: readonly Listing[] = [
  {
    of: "visitor",
    list: "visitors",
    label: "Staff on the visit",
    pointer: "/visitors",
    name: name("Name", "/name"),
    printRows: 2,
  },
  {
    of: "vehicle",
    list: "vehicles",
    label: "Cars",
    pointer: "/vehicles",
    name: name("Registration", "/registration"),
    printRows: 2,
  },
  {
    of: "pupil",
    list: "pupils",
    label: "Children",
    pointer: "/household/pupils",
    name: name("Name", "/name"),
    printRows: 3,
  },
  {
    of: "adult",
    list: "adults",
    label: "Adults",
    pointer: "/household/adults",
    name: name("Name", "/name"),
    printRows: 2,
  },
];
