import type { FlatField } from "../definition/formField.js";
import { marks } from "./marks.js";

const visitors: readonly FlatField[] = [
  {
    id: "name",
    label: "Name",
    cites: ["R20-PRE-22"],
    ...marks.journey,
    required: true,
    from: { pointer: "/name", way: "in" },
    type: "person",
  },
  { id: "role", label: "Role", cites: [], ...marks.journey, from: { pointer: "/role", way: "in" }, type: "text" },
  {
    id: "mobile",
    label: "Mobile",
    cites: ["R20-PRE-26"],
    ...marks.journey,
    from: { pointer: "/mobile", way: "in" },
    type: "phone",
  },
];

const vehicles: readonly FlatField[] = [
  {
    id: "registration",
    label: "Registration",
    cites: ["R20-PRE-25", "MOR-SAF-15"],
    ...marks.journey,
    required: true,
    from: { pointer: "/registration", way: "in" },
    type: "registration",
  },
  {
    id: "make",
    label: "Make",
    cites: ["MOR-SAF-13"],
    ...marks.journey,
    from: { pointer: "/make", way: "in" },
    type: "text",
  },
  {
    id: "model",
    label: "Model",
    cites: ["MOR-SAF-14"],
    ...marks.journey,
    from: { pointer: "/model", way: "in" },
    type: "text",
  },
  {
    id: "colour",
    label: "Colour",
    cites: ["MOR-SAF-16"],
    ...marks.journey,
    from: { pointer: "/colour", way: "in" },
    type: "text",
  },
];

const steps: readonly FlatField[] = [
  { id: "at", label: "At", cites: [], ...marks.journey, type: "text" },
  { id: "who", label: "Who", cites: [], ...marks.journey, from: { pointer: "/actor", way: "in" }, type: "text" },
  {
    id: "what",
    label: "What to do",
    cites: [],
    ...marks.journey,
    required: true,
    from: { pointer: "/says", way: "in" },
    type: "longText",
    expectedLines: 2,
  },
  { id: "doneAt", label: "Done at", cites: [], ...marks.journey, byHand: true, type: "time" },
];

/** On the sheet of a round a step says at which home it is due. */
const stepsOfRound: readonly FlatField[] = [
  { id: "home", label: "Home", cites: ["R20-PRE-28"], ...marks.journey, type: "text" },
  ...steps,
];

/** The columns of the buddy sheet's tables: who is out, their cars, and what is due or to be done when they are late. */
export const buddyColumns = { visitors, vehicles, steps, stepsOfRound } as const;
