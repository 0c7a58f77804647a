import { onFrozen, sayPolicy, type Policy, type School } from "@home-visits/core";
import type { Form, LayoutBlock, ReferenceLine } from "@home-visits/forms";
import { dangerTables } from "./dangerTables.js";
import type { PackContent } from "./packContents.js";

/** The policies in force, the school's own first, and the school with its numbers. */
type InForce = { readonly policies: readonly Policy[]; readonly school: Partial<School> };

/** Forms as they were laid out under policies and a school that can never change, and the same with one more policy beside them. */
type LaidOut = {
  readonly cards: WeakMap<Form, Form>;
  readonly buddySheets: WeakMap<Form, Form>;
  readonly beside: (policy: Policy) => LaidOut;
};

const nothingLaidOut = (): LaidOut => ({
  cards: new WeakMap(),
  buddySheets: new WeakMap(),
  beside: onFrozen((_: Policy) => nothingLaidOut()),
});
const bySchool = onFrozen((_: Partial<School>) => nothingLaidOut());

/**
 * A form of a pack under the policies in force: the card of the staff has what they say to do when a visit turns bad, and the buddy's sheet what they
 * make of a code word. What a form says of another policy's is left out.
 */
export function underPolicy(content: PackContent, inForce: InForce): PackContent {
  const { form, moment } = content;
  if (moment !== "briefing" && moment !== "overdue") return content;
  const { policies, school } = inForce;
  const known = policies.reduce((laidOut, policy) => laidOut.beside(policy), bySchool(school));
  const forms = moment === "briefing" ? known.cards : known.buddySheets;
  const before = forms.get(form);
  if (before !== undefined) return { ...content, form: before };
  const { blocks } = form.definition.layout;
  const own = laidOut(form, moment === "briefing" ? cardBlocks(blocks, inForce) : buddyBlocks(blocks, inForce));
  forms.set(form, own);
  return { ...content, form: own };
}

const laidOut = (form: Form, blocks: readonly LayoutBlock[]): Form => ({
  ...form,
  definition: { ...form.definition, layout: { ...form.definition.layout, blocks } },
});

/** The tables stand before the tips of the card, or first on a card of the school's own. */
function cardBlocks(blocks: readonly LayoutBlock[], inForce: InForce): readonly LayoutBlock[] {
  const tables = dangerTables(inForce);
  const said = new Set(tables.flatMap(({ lines }) => lines.flatMap(({ cites = [] }) => cites)));
  const clauses = new Set(inForce.policies.flatMap((policy) => citesIn(policy)));
  const holds = ({ cites = [], of }: Pick<ReferenceLine, "cites" | "of">): boolean =>
    of === undefined || (cites.some((clause) => clauses.has(clause)) && !cites.some((clause) => said.has(clause)));
  const kept = blocks.flatMap((block): readonly LayoutBlock[] => {
    if (block.block === "note") return holds(block) ? [block] : [];
    if (block.block !== "reference") return [block];
    const own = block.tables.map((table) => ({ ...table, lines: table.lines.filter(holds) }));
    return [{ ...block, tables: own.filter(({ lines }) => lines.length > 0) }];
  });
  const at = Math.max(
    0,
    kept.findIndex(({ block }) => block === "reference"),
  );
  const from = inForce.policies.map(({ edition, title }) => `${title}, ${edition}`).join("; ");
  return [...kept.slice(0, at), { block: "reference", title: `If it turns bad: ${from}`, tables }, ...kept.slice(at)];
}

/** The clauses that a policy's rules and times rest on. */
function citesIn({ rules, timers }: Policy): readonly string[] {
  return [...rules, ...timers].flatMap(({ cites }) => cites);
}

/** The sentence about a code word is that of the policies, in one paragraph with the note that follows it: the sheet is one page. */
function buddyBlocks(blocks: readonly LayoutBlock[], inForce: InForce): readonly LayoutBlock[] {
  const at = blocks.findIndex((block) => block.block === "note" && block.of !== undefined);
  if (at < 0) return blocks;
  const next = blocks[at + 1];
  const note = next?.block === "note" ? next : undefined;
  const { cites, text } = codeWordText(inForce);
  const own: LayoutBlock = {
    block: "note",
    text: note === undefined ? text : `${text} ${note.text}`,
    cites: [...cites, ...(note?.cites ?? [])],
  };
  return [...blocks.slice(0, at), own, ...blocks.slice(note === undefined ? at + 1 : at + 2)];
}

/** What becomes of a code word, or that the policies have none. */
function codeWordText({ policies, school }: InForce): { readonly text: string; readonly cites: readonly string[] } {
  const answers = policies
    .filter(({ codeWord }) => codeWord.status !== "none")
    .flatMap((policy) => sayPolicy(policy, school).flatMap(({ lines }) => lines))
    .filter(({ from }) => from === "codeWord" || (from.startsWith("codeWord/") && from !== "codeWord/usedWhen"));
  if (answers.length === 0) return { text: "The policy has no code word.", cites: [] };
  const texts = [...new Set(answers.map(({ says }) => says))];
  return {
    text: ["The code word comes before every time here.", ...texts].join(" "),
    cites: answers.flatMap(({ cites }) => cites),
  };
}
