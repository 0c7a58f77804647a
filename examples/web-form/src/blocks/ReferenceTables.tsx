import type { ReferenceTable } from "@home-visits/forms";
import type { ReactElement } from "react";

/** Scales, keys and advice to look up, each with its own caption. */
export function ReferenceTables({ tables }: { readonly tables: readonly ReferenceTable[] }): ReactElement {
  return (
    <>
      {tables.map(({ title, lines }) => {
        const keyed = lines.some(({ key }) => key !== undefined);
        return keyed ? (
          <table className="govuk-table" key={title}>
            <caption className="govuk-table__caption govuk-table__caption--s">{title}</caption>
            <tbody className="govuk-table__body">
              {lines.map(({ key, text, detail }) => (
                <tr className="govuk-table__row" key={text}>
                  <th scope="row" className="govuk-table__header app-key">
                    {key}
                  </th>
                  <td className="govuk-table__cell">
                    {text}
                    {detail !== undefined && <div className="govuk-hint app-detail">{detail}</div>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        ) : (
          <section key={title}>
            <h2 className="govuk-heading-s app-list-title">{title}</h2>
            <ul className="govuk-list govuk-list--bullet">
              {lines.map(({ text, detail }) => (
                <li key={text}>
                  {text}
                  {detail !== undefined && <div className="govuk-hint app-detail">{detail}</div>}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
