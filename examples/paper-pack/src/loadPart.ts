const parts = {
  blank: () => import("./commands/blank.js"),
  build: () => import("./commands/build.js"),
  check: () => import("./commands/check.js"),
  compare: () => import("./commands/compare.js"),
  doctor: () => import("./commands/doctor.js"),
  lint: () => import("./commands/lint.js"),
  listForms: () => import("./commands/listForms.js"),
  notice: () => import("./commands/notice.js"),
  plan: () => import("./commands/plan.js"),
  printInWorker: () => import("./printInWorker.js"),
  read: () => import("./commands/read.js"),
  say: () => import("./commands/say.js"),
  simulate: () => import("./commands/simulate.js"),
  template: () => import("./commands/template.js"),
};

type Parts = { readonly [Name in keyof typeof parts]: Awaited<ReturnType<(typeof parts)[Name]>> };

/** The parts of the program that are loaded when they are needed. */
export type PartName = keyof Parts;

/** Loads one part: the code of a command, or of a thread that prints. */
export type LoadPart = <Name extends PartName>(name: Name) => Promise<Parts[Name]>;

/** See {@link LoadPart}. The build makes one file of all parts, `dist/parts.cjs`, which `openParts` opens. */
export const loadPart = ((name) => parts[name]()) as LoadPart;
