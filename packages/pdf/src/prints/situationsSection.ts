import { answerOptions, say, type LayoutBlock } from "@home-visits/forms";
import type { Tag } from "../document/tag.js";
import { columnPlaces } from "../typeset/columnPlaces.js";
import { tickIndent } from "../typeset/layoutTicks.js";
import { widestWord } from "../typeset/widestWord.js";
import type { CellContent, Row } from "../typeset/row.js";
import { answerContents } from "./answerContents.js";
import { flatFieldById, singleAnswers } from "./fieldById.js";
import { notRecorded } from "./notRecorded.js";
import { isChosen } from "./isChosen.js";
import { untickedAnswer } from "./untickedAnswer.js";
import { plainRow } from "./plainRow.js";
import { section, type Section } from "./section.js";
import type { SheetSetting } from "./sheetSetting.js";
import { tableRow } from "./tableRow.js";
import { headerTags, rowTags } from "./rowTags.js";

const padding = 3;

type Situations = Extract<LayoutBlock, { block: "situations" }>;

/** A table that says what to do in each situation. Where the form asks which of them holds, its row has a square to tick. */
export function situationsSection(block: Situations, setting: SheetSetting): Section {
  const { data, form, print, scale, sheet, unanswered, width } = setting;
  const table: Tag = { type: "Table", parent: sheet };
  const places = columnPlaces([20, 14, 11, 55], width, leastWidths(block, setting));
  const heads = headerTags(table, block.head.length);
  const headRow = tableRow(
    heads,
    places,
    block.head.map((text, index) =>
      text === "" ? [] : [cellText(text, scale.dense, true, heads.cells[index] ?? table)],
    ),
    { padding, shaded: true },
  );
  const answer = block.field === undefined ? undefined : data[block.field];
  const rows = block.rows.map((row): Row => {
    const tags = rowTags(table, row.cells.length, true);
    const contents = row.cells.map((text, index): CellContent[] => {
      const tag = tags.cells[index] ?? table;
      if (index > 0 || row.answer === undefined || print === "fillable")
        return text === "" ? [] : [cellText(text, scale.dense, index === 0, tag)];
      const ticked = isChosen(answer, row.answer);
      return [
        {
          kind: "ticks",
          options: [{ ticked, actual: `${say(form.wording, "print.applies")}: `, label: text }],
          size: scale.dense,
          tag,
        },
      ];
    });
    return tableRow(tags, places, contents, { padding });
  });
  const field = block.field === undefined ? undefined : flatFieldById(form.definition, block.field);
  const known = field === undefined ? [] : (answerOptions(field, form.wording) ?? []);
  const unticked =
    field === undefined || print === "fillable"
      ? []
      : untickedAnswer(answer, known, { print, unanswered, wording: form.wording });
  const open = unticked.map((text) => openRow(text, setting));
  const asked = print === "fillable" && block.field !== undefined ? [fieldRow(block.field, setting)] : [];
  const title: Tag = { type: "H2", parent: sheet };
  return section([...open, ...asked, ...rows], {
    header: [headRow],
    ...(block.title === undefined
      ? {}
      : { title: plainRow(block.title, title, width, { size: scale.heading, bold: true }) }),
  });
}

/** Widths that keep every word whole, those beside a square too. */
function leastWidths({ head, rows }: Situations, { fonts, scale }: SheetSetting): readonly number[] {
  return head.map((title, index) => {
    const words = [title, ...rows.map(({ cells }) => cells[index] ?? "")].map((text) =>
      widestWord(text, scale.dense, fonts),
    );
    const square = index === 0 && rows.some(({ answer }) => answer !== undefined) ? tickIndent * scale.dense : 0;
    return Math.max(...words) + square + 2 * padding + 1;
  });
}

function cellText(text: string, size: number, bold: boolean, tag: Tag): CellContent {
  return { kind: "text", text, size, bold, tag };
}

/** The question with its list: the rows of the table would be too far apart to choose from. */
function fieldRow(id: string, setting: SheetSetting): Row {
  const { data, form, scale, sheet, width } = setting;
  const field = flatFieldById(form.definition, id);
  const tag: Tag = { type: "P", parent: sheet };
  const place = { answers: singleAnswers(data), size: scale.body, tag };
  const contents = [cellText(field.label, scale.body, true, tag), ...answerContents(field, place, setting)];
  return { cells: [{ x: 0, width, contents }], order: [tag], padding: 4, framed: true };
}

function openRow(given: string, { form: { wording }, scale, sheet, width }: SheetSetting): Row {
  const tag: Tag = { type: "P", parent: sheet };
  const answer = given === notRecorded(wording) ? given.toLowerCase() : given;
  const contents = [cellText(say(wording, "print.whichRow", { answer }), scale.dense, false, tag)];
  return { cells: [{ x: 0, width, contents }], order: [tag], padding: 3, framed: true };
}
