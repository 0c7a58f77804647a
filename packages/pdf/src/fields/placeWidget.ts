import type { Origin } from "../document/drawItem.js";
import { placeObject, type StructureTree } from "../document/structureTree.js";
import type { Fonts } from "../fonts/createFonts.js";
import type { DrawnWidget } from "../typeset/drawnItem.js";
import { startsAtTheRight } from "../typeset/visualRuns.js";
import type { CheckControl, ListControl, RadioControl, TextControl } from "./formControl.js";
import type { FileObject } from "../file/output.js";
import { claimName, type FormFields } from "./formFields.js";
import { typingFont } from "./typingFont.js";
import { crossDrawing, textDrawing } from "./textDrawing.js";

// Flags of a field, by the bits that ISO 32000-1, 12.7.4 gives them.
const multiline = 1 << 12;
const radio = 1 << 15;
const combo = 1 << 17;
const printed = 4;

/** What a field is placed into. */
export type WidgetPlace = { readonly tree: StructureTree; readonly fields: FormFields; readonly fonts: Fonts };

/** Puts a field on the page that is being drawn and into the structure, where its question's text stands. */
export function placeWidget({ fields, fonts, tree }: WidgetPlace, widget: DrawnWidget, { left, top }: Origin): void {
  const { groups, output, roots } = fields;
  const { control, height, tag, width, x, y } = widget;
  const { dictionary, height: pageHeight } = output.page;
  const foot = pageHeight - top - y - height;
  const data = widgetData(fields, widget, fonts);
  placeObject(tree, tag, (key) => {
    const placed = output.object({
      Type: "Annot",
      Subtype: "Widget",
      F: printed,
      Rect: [left + x, foot, left + x + width, foot + height].map(short),
      ...data,
      StructParent: key,
    });
    const onPage = (dictionary.data["Annots"] ??= []) as FileObject[];
    onPage.push(placed);
    const group = control.kind === "radio" ? (groups.get(control)?.data["Kids"] as FileObject[]) : roots;
    group.push(placed);
    return placed;
  });
}

function short(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function widgetData(fields: FormFields, widget: DrawnWidget, fonts: Fonts): object {
  const { control } = widget;
  if (control.kind === "radio") return squareData(fields, control, widget);
  if (control.kind === "check") return checkData(fields, control, widget);
  return boxData(fields, control, widget, fonts);
}

function boxData(fields: FormFields, control: TextControl | ListControl, widget: DrawnWidget, fonts: Fonts): object {
  const { size } = widget;
  claimName(fields, control.name);
  const { value } = control;
  const typed = control.kind === "list" ? listData(control) : { FT: "Tx", Ff: widget.multiline ? multiline : 0 };
  return {
    ...typed,
    ...naming(control.name, control.question),
    ...(value === undefined ? {} : { V: textString(value) }),
    ...(startsAtTheRight(value ?? "") ? { Q: 2 } : {}),
    DA: textString(`/${typingFont(fields, fonts).name} ${size} Tf 0 g`),
    AP: { N: textDrawing(fields, widget) },
  };
}

/** An empty first line, so that a wrong choice can be taken back: not answered is not the first answer. */
function listData({ options }: ListControl): object {
  const lines = options.map((option) => [textString(String(option.const)), textString(option.title)]);
  return { FT: "Ch", Ff: combo, Opt: [[textString(""), textString("")], ...lines] };
}

function squareData(fields: FormFields, control: RadioControl, widget: DrawnWidget): object {
  const state = widget.state ?? "Off";
  let group = fields.groups.get(control);
  if (group === undefined) {
    claimName(fields, control.name);
    const value = control.value === undefined ? {} : { V: control.value };
    const named = naming(control.name, control.question);
    group = fields.output.object({ FT: "Btn", Ff: radio, ...named, ...value, Kids: [] });
    fields.groups.set(control, group);
    fields.roots.push(group);
  }
  return { Parent: group, TU: textString(control.question), ...crossing(fields, widget, control.value, state) };
}

function checkData(fields: FormFields, control: CheckControl, widget: DrawnWidget): object {
  claimName(fields, control.name);
  const { name, question, state, value } = control;
  return { FT: "Btn", ...naming(name, question), V: value ?? "Off", ...crossing(fields, widget, value, state) };
}

/** What a square shows, crossed and not. */
function crossing(fields: FormFields, widget: DrawnWidget, value: string | undefined, state: string): object {
  return {
    AS: value === state ? state : "Off",
    MK: { CA: textString("8") },
    AP: {
      N: { [state]: crossDrawing(fields, widget, true), Off: crossDrawing(fields, widget, false) },
    },
  };
}

function naming(name: string, question: string): object {
  return { T: textString(name), TU: textString(question) };
}

// In what objects say a String object is a text and a plain string a name.
function textString(text: string): object {
  return new String(text);
}
