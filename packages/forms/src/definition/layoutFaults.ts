import { fieldTypeOf } from "../fieldTypes/fieldTypes.js";
import type { Fault } from "./fault.js";
import { fieldsLaidOut } from "./fieldsLaidOut.js";
import type { FormDefinition } from "./formDefinition.js";
import type { FormField } from "./formField.js";
import type { LayoutBlock } from "./formLayout.js";
import { hasColumns } from "./hasColumns.js";

const tableFaults = (
  block: Extract<LayoutBlock, { block: "table" }>,
  field: FormField | undefined,
  path: string,
): readonly Fault[] => {
  if (!hasColumns(field)) return [[path, "Lay out a table from a field of repeating rows."]];
  const faults: Fault[] = [];
  const columns = block.mode === "slots" ? block.slotLabels : field.columns;
  if (columns?.length !== block.widths.length) faults.push([`${path}/widths`, "Give one width for each column."]);
  const grouped = (block.groups ?? []).flatMap((group) => group.columns);
  if (block.groups && grouped.join() !== field.columns.map(({ id }) => id).join()) {
    faults.push([`${path}/groups`, "Group every column, in order."]);
  }
  return faults;
};

/** Faults in the layout: every field stands in exactly one block, and every block names fields that exist. */
export const layoutFaults = (definition: FormDefinition): readonly Fault[] => {
  const seen = new Set<string>();
  const faults = definition.layout.blocks.flatMap((block, index): readonly Fault[] => {
    const path = `/layout/blocks/${index}`;
    const named = fieldsLaidOut(block).flatMap((id): readonly Fault[] => {
      const known = definition.fields.some((field) => field.id === id);
      const again = seen.has(id);
      seen.add(id);
      return known && !again ? [] : [[path, again ? "Lay out each field once." : "Name a field that the form has."]];
    });
    const { dayOf } = "dayOf" in block ? block : {};
    const own = block.block === "table" ? definition.fields.find(({ id }) => id === block.field) : undefined;
    const columns = hasColumns(own) ? own.columns : [];
    const day = [...columns, ...definition.fields].find(({ id }) => id === dayOf);
    const dated: readonly Fault[] =
      dayOf === undefined || (day !== undefined && !hasColumns(day) && fieldTypeOf(day).dated === true)
        ? []
        : [[`${path}/dayOf`, "Name a field that is a date, or a date and time."]];
    if (block.block !== "table") return [...named, ...dated];
    return [
      ...named,
      ...dated,
      ...tableFaults(
        block,
        definition.fields.find(({ id }) => id === block.field),
        path,
      ),
    ];
  });
  const unseen = definition.fields.flatMap(({ id }, index): readonly Fault[] =>
    seen.has(id) ? [] : [[`/fields/${index}`, "Give the field a place in the layout."]],
  );
  return [...faults, ...unseen];
};
