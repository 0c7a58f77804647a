import { aDefinition } from "../arguments/aDefinition.js";
import { checkArgument, expected } from "@home-visits/core";
import type { FormDefinition } from "../definition/formDefinition.js";
import type { FlatField, FormField } from "../definition/formField.js";
import type { LayoutBlock } from "../definition/formLayout.js";
import { hasColumns } from "../definition/hasColumns.js";

/** Gives the text to use in place of another, by its key. */
type Translate = (key: string, text: string) => string;

const flatField = (field: FlatField, key: string, t: Translate): FlatField => {
  const words = {
    label: t(`${key}.label`, field.label),
    ...(field.part === undefined ? {} : { part: t(`${key}.part`, field.part) }),
    ...(field.hint === undefined ? {} : { hint: t(`${key}.hint`, field.hint) }),
  };
  if (!("options" in field)) return { ...field, ...words };
  const options = field.options.map((option) => ({
    ...option,
    title: t(`${key}.options.${option.const}`, option.title),
  }));
  return { ...field, ...words, options };
};

const formField = (field: FormField, t: Translate): FormField => {
  const key = `fields.${field.id}`;
  if (!hasColumns(field)) return flatField(field, key, t);
  return {
    ...field,
    label: t(`${key}.label`, field.label),
    ...(field.hint === undefined ? {} : { hint: t(`${key}.hint`, field.hint) }),
    columns: field.columns.map((column) => flatField(column, `${key}.columns.${column.id}`, t)),
  };
};

const block = (part: LayoutBlock, key: string, t: Translate): LayoutBlock => {
  const each = (name: string, texts: readonly string[]): string[] =>
    texts.map((text, at) => t(`${key}.${name}.${at}`, text));
  switch (part.block) {
    case "note":
      return { ...part, text: t(`${key}.text`, part.text) };
    case "questions":
      return { ...part, options: [t(`${key}.options.0`, part.options[0]), t(`${key}.options.1`, part.options[1])] };
    case "table":
      return {
        ...part,
        ...(part.groups
          ? { groups: part.groups.map((group, at) => ({ ...group, label: t(`${key}.groups.${at}`, group.label) })) }
          : {}),
        ...(part.slotLabels ? { slotLabels: each("slotLabels", part.slotLabels) } : {}),
      };
    case "situations":
      return {
        ...part,
        ...(part.title === undefined ? {} : { title: t(`${key}.title`, part.title) }),
        head: each("head", part.head),
        rows: part.rows.map((row, at) => ({ ...row, cells: each(`rows.${at}`, row.cells) })),
      };
    case "reference":
      return {
        ...part,
        ...(part.title === undefined ? {} : { title: t(`${key}.title`, part.title) }),
        tables: part.tables.map((table, at) => ({
          title: t(`${key}.tables.${at}.title`, table.title),
          lines: table.lines.map((line, number) => ({
            ...line,
            text: t(`${key}.tables.${at}.${number}.text`, line.text),
            ...(line.detail === undefined ? {} : { detail: t(`${key}.tables.${at}.${number}.detail`, line.detail) }),
          })),
        })),
      };
    default:
      return part;
  }
};

/** A definition with its texts put through `t`, and nothing else changed. */
const translated = (definition: FormDefinition, t: Translate): FormDefinition => ({
  ...definition,
  title: t("title", definition.title),
  fields: definition.fields.map((field) => formField(field, t)),
  layout: { ...definition.layout, blocks: definition.layout.blocks.map((part, at) => block(part, `blocks.${at}`, t)) },
});

/** Every text of a definition by its key: what a translator is given. An empty text is no text. */
export const textsOf = (definition: FormDefinition): Readonly<Record<string, string>> => {
  checkArgument("textsOf", "definition", definition, aDefinition);
  const texts: Record<string, string> = {};
  translated(definition, (key, text) => {
    if (text !== "") texts[key] = text;
    return text;
  });
  return texts;
};

/** The same definition in another language; ids, stored answers, conditions and layout stay as they are. A text without a translation stays. */
export const translateDefinition = (
  definition: FormDefinition,
  texts: Readonly<Record<string, string>>,
): FormDefinition => {
  checkArgument("translateDefinition", "definition", definition, aDefinition);
  checkArgument("translateDefinition", "texts", texts, expected.object);
  return translated(definition, (key, text) => texts[key] ?? text);
};
