import type { FlatField, FormRow } from "@home-visits/forms";
import { leastWidth } from "./leastWidth.js";
import { prominentSize } from "./prominentSize.js";
import type { SheetSetting } from "./sheetSetting.js";

/**
 * The least widths of a table's columns: every word of a heading stays whole, and then the words of as many columns' answers as
 * there is room for. Room for long answers is never taken from a heading. Answers of `prominent` columns are set in larger letters.
 */
export function wholeWordWidths(
  columns: readonly FlatField[],
  answers: readonly FormRow[],
  setting: SheetSetting,
  prominent: readonly string[] = [],
): readonly number[] {
  const large = { ...setting, scale: { ...setting.scale, dense: prominentSize(setting.scale) } };
  const settingOf = ({ id }: FlatField): SheetSetting => (prominent.includes(id) ? large : setting);
  const widths = columns.map((column) => leastWidth(column, [], setting));
  let room = setting.width - widths.reduce((sum, width) => sum + width, 0);
  const wishes = columns.map((column, index) => ({ index, width: leastWidth(column, answers, settingOf(column)) }));
  const more = ({ index, width }: (typeof wishes)[number]): number => width - (widths[index] ?? 0);
  for (const wish of [...wishes].sort((a, b) => more(a) - more(b))) {
    if (more(wish) > room) break;
    room -= more(wish);
    widths[wish.index] = wish.width;
  }
  return widths;
}
