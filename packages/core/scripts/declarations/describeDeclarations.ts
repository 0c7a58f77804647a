import type ts from "typescript";
import type { z } from "zod";
import { saidSchema } from "../../src/visit/events/contactEvents.js";
import { statementSchema } from "../../src/visit/events/homeEvents.js";
import { changed, type Change, type DeclarationFile } from "./declarationFile.js";
import { descriptionsOf, sharedDescriptions } from "./described.js";
import { eventTypes } from "./eventTypes.js";
import { indented } from "./indented.js";
import { fillsIn, placeInVisit } from "./placeInVisit.js";
import { typeText, type Naming } from "./typeText.js";

const EVENT = "visitEventSchema";

/** A schema's type is worth a declaration of its own where the compiler wrote it out at length. */
const LONG = 120;

const parts = [
  { name: "Said", schema: saidSchema },
  { name: "Statement", schema: statementSchema },
];

/** The shape of an object schema, told by its type: an entry that may be left out is optional. */
const SHAPE = `type ShapeOf<Of> = { -readonly [Key in keyof Of]-?: undefined extends Of[Key] ? z.ZodOptional<z.ZodType<Exclude<Of[Key], undefined>>> : z.ZodType<Of[Key]> };\n`;

/** The names of the types that applications use, by the schema that gives each. */
function typeNames(files: readonly DeclarationFile[]): ReadonlyMap<string, string> {
  return new Map(
    files.flatMap(({ constants, inferred }) => [
      ...Array.from(constants, ([name, { type }]): [string, string] => [name, declaredName(type)]),
      ...Array.from(inferred, ([name, alias]): [string, string] => [name, alias.name.text]),
    ]),
  );
}

/** `Condition` in `z.ZodType<Condition, ConditionInput>`. */
function declaredName(type: ts.TypeNode | undefined): string {
  const [, name = ""] = /^\w+\.ZodType<(\w+)[,>]/.exec(type?.getText() ?? "") ?? [];
  return name;
}

/**
 * A declaration file in which each schema's type is written once, as the type that it reads, with what is said of each entry: what an editor
 * shows. The compiler writes out the schema itself, whose entries can say nothing.
 */
export function describeDeclarations(
  file: DeclarationFile,
  files: readonly DeclarationFile[],
  schemas: ReadonlyMap<string, z.core.$ZodType>,
): string {
  const names = typeNames(files);
  const local = new Map<z.core.$ZodType, string>();
  for (const [constant, schema] of schemas) {
    const name = names.get(constant);
    if (name !== undefined && file.types.has(name)) local.set(schema, name);
  }
  const hasEvents = file.inferred.has(EVENT);
  if (hasEvents) for (const { name, schema } of parts) local.set(schema, name);
  const asked = new Map<z.core.$ZodType, number>();
  const nameOf = (schema: z.core.$ZodType): string | undefined => {
    asked.set(schema, (asked.get(schema) ?? 0) + 1);
    return local.get(schema);
  };
  const naming: Omit<Naming, "said"> = { nameOf, sharedSaid: sharedDescriptions };
  const ownType = (name: string, schema: z.core.$ZodType): string =>
    typeText(schema, { ...naming, said: sharedDescriptions(schema) ?? descriptionsOf(name) }, undefined, true);
  const partOfVisit = (schema: z.core.$ZodType): string | undefined =>
    file.types.has("Visit") && !file.inferred.has("visitOutlineSchema") ? placeInVisit(schema) : undefined;

  const long = [...file.inferred].flatMap(([name, alias]) => {
    const schema = schemas.get(name);
    const written = file.constants.get(name)?.type;
    return schema === undefined || written === undefined || written.getText().length < LONG
      ? []
      : [{ name, alias, schema, written }];
  });
  // a type of another file that would be written out again and again here is written once
  for (const { name, schema } of long) if (name !== EVENT) ownType(name, schema);
  const repeated = [...schemas].flatMap(([constant, schema]) => {
    const name = names.get(constant) ?? "";
    const isHere = name === "" || file.types.has(name) || local.has(schema);
    return isHere || (asked.get(schema) ?? 0) < 2 || ownType(constant, schema).length < LONG ? [] : [{ name, schema }];
  });
  for (const { name, schema } of repeated) local.set(schema, name);

  const changes: Change[] = [];
  let shapes = false;
  for (const { name, alias, schema, written } of long) {
    const of = alias.name.text;
    const kept = fillsIn(schema);
    const isObject = !kept && written.getText().startsWith("z.ZodObject<");
    shapes ||= isObject;
    const short = isObject ? `z.ZodObject<ShapeOf<${of}>, z.core.$strict>` : `z.ZodType<${of}>`;
    if (!kept) changes.push({ from: written.getStart(), to: written.end, text: short });
    const place = partOfVisit(schema);
    const own = place === undefined ? ownType(name, schema) : `Readonly<${place}>`;
    const type = name === EVENT ? eventTypes(of, naming) : `type ${of} = ${own};`;
    changes.push({ from: alias.getStart(), to: alias.end, text: indented(type) });
  }
  const helpers = [
    shapes ? SHAPE : "",
    ...[...(hasEvents ? parts : []), ...repeated].map(({ name, schema }) =>
      indented(`type ${name} = ${ownType("", schema)};\n`),
    ),
  ];
  const [firstChange] = changes.length > 0 ? [Math.min(...changes.map(({ from }) => from))] : [];
  if (firstChange === undefined) return file.text;
  const start = file.text.lastIndexOf("\n/**", firstChange) + 1;
  return changed(file.text, [...changes, { from: start, to: start, text: helpers.join("") }]);
}
