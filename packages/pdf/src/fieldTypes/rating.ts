import { list } from "./list.js";
import type { PrintedType } from "./printedType.js";

/** A level: written as its number on paper, chosen from a list on a screen. */
export const rating: PrintedType = { controls: list.controls, names: list.names, read: list.read };
