import type { Service } from "../src/Service.js";

const unused = (): never => {
  throw new Error("Nothing is asked of this.");
};

/** A service that answers nothing: enough for what is known without one, such as the OpenAPI document. */
export const unusedService: Service = {
  database: { kind: "pglite", query: unused, transaction: unused, waiting: () => 0, close: unused },
  alarms: { set: unused, drop: unused },
  plans: { of: unused, keep: unused, forget: unused },
  channels: [],
  signIn: unused,
  marks: { note: unused, all: unused },
  sealer: undefined,
  fonts: unused,
  nudge: unused,
};
