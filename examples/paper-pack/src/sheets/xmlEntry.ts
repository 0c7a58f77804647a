import { XMLParser } from "fast-xml-parser";

/** An element of a part of an xlsx file: its attributes and what stands in it, by their names without a prefix. */
export type XmlEntry = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseAttributeValue: false,
  parseTagValue: false,
  removeNSPrefix: true,
});

/** The element of a part that has a name, empty where it is not there. */
export const xmlEntry = (part: string, name: string): XmlEntry => entryOf(entryOf(parser.parse(part))[name]);

/** What may be an element, empty where it is none. */
export const entryOf = (value: unknown): XmlEntry =>
  typeof value === "object" && value !== null ? (value as XmlEntry) : {};

/** The elements of one name, which stand alone where there is one. */
export const entriesOf = (value: unknown): readonly XmlEntry[] =>
  value === undefined ? [] : [value].flat().map(entryOf);

/** An attribute, empty where it is not there. */
export const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
