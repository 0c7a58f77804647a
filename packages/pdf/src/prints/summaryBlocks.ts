import {
  fieldsLaidOut,
  relevantFields,
  type FormDefinition,
  type FormDocument,
  type LayoutBlock,
} from "@home-visits/forms";

/**
 * The layout of a summary: every answered question that applies with its answer beside it, in the form's order, and tables
 * that have rows. What the form only says, such as scales and advice, is left out.
 */
export function summaryBlocks(definition: FormDefinition, data: FormDocument): readonly LayoutBlock[] {
  const asked = relevantFields(definition, data).map(({ id }) => id);
  const answered = new Set(asked.filter((id) => isAnswered(data[id])));
  const blocks: LayoutBlock[] = [];
  let prompts: string[] = [];
  const close = (): void => {
    if (prompts.length > 0) blocks.push({ block: "prompts", fields: prompts });
    prompts = [];
  };
  for (const block of definition.layout.blocks) {
    if (block.block === "table") {
      if (!answered.has(block.field)) continue;
      close();
      blocks.push(block);
    } else prompts.push(...fieldsLaidOut(block).filter((id) => answered.has(id)));
  }
  close();
  return blocks;
}

function isAnswered(answer: FormDocument[string]): boolean {
  return answer !== undefined && answer !== "" && !(Array.isArray(answer) && answer.length === 0);
}
