import type { LayoutBlock } from "@home-visits/forms";
import type { ReactElement } from "react";

type SituationsBlock = Extract<LayoutBlock, { readonly block: "situations" }>;

/** What is to be done in which situation: a table on a wide screen, cards on a narrow one. */
export function Situations({ block }: { readonly block: SituationsBlock }): ReactElement {
  const { title, head, rows } = block;
  return (
    <table className="govuk-table app-situations">
      {title !== undefined && <caption className="govuk-table__caption govuk-table__caption--s">{title}</caption>}
      <thead className="govuk-table__head">
        <tr className="govuk-table__row">
          {head.map((text) =>
            text === "" ? (
              <td key={text} />
            ) : (
              <th scope="col" className="govuk-table__header" key={text}>
                {text}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody className="govuk-table__body">
        {rows.map(({ cells }, row) => (
          <tr className="govuk-table__row" key={row}>
            {cells.map((text, column) => (
              <td className="govuk-table__cell" data-head={head[column]} key={head[column]}>
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
