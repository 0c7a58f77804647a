import type { LayoutBlock } from "@home-visits/forms";
import type { ReactElement } from "react";
import { ReferenceTables } from "./ReferenceTables.js";
import { Situations } from "./Situations.js";

/** What a block of the layout says to the reader, beside its questions. */
export function BlockText({ block }: { readonly block: LayoutBlock }): ReactElement | null {
  switch (block.block) {
    case "note":
      return <p className="govuk-inset-text">{block.text}</p>;
    case "reference":
      return <ReferenceTables tables={block.tables} />;
    case "situations":
      return <Situations block={block} />;
    default:
      return null;
  }
}
