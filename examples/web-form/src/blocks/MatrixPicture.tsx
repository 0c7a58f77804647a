import { scoreRisk, type RiskMatrix } from "@home-visits/core";
import type { FormRow } from "@home-visits/forms";
import type { ReactElement } from "react";
import { bandTone } from "./bandTone.js";
import { rowsInCell } from "./rowsInCell.js";

/** The matrix as a table of its cells, the gravest at the top right, with the number of each row where its rating puts it. */
export function MatrixPicture(props: {
  readonly caption: string;
  readonly matrix: RiskMatrix;
  readonly rating: readonly [likelihood: string, consequence: string];
  readonly rows: readonly FormRow[];
  /** What a row is called. */
  readonly row: string;
}): ReactElement {
  const { caption, matrix, rating, rows, row } = props;
  const { likelihood, consequence } = matrix;
  return (
    <table className="app-matrix">
      <caption className="govuk-table__caption govuk-table__caption--s">
        {caption}
        <span className="app-matrix__axes">
          {likelihood.label} ↑ {consequence.label} →
        </span>
      </caption>
      <thead>
        <tr>
          <td />
          {consequence.levels.map(({ level, label }) => (
            <th scope="col" key={level} title={label}>
              {level}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...likelihood.levels].reverse().map((down) => (
          <tr key={down.level}>
            <th scope="row" title={down.label}>
              {down.level}
            </th>
            {consequence.levels.map((across) => {
              const scored = scoreRisk({ likelihood: down.level, consequence: across.level }, matrix);
              const band = scored.ok ? scored.value.band : undefined;
              const here = rowsInCell(rows, rating, down.level, across.level);
              return (
                <td key={across.level} className={`app-tone app-tone--${band ? bandTone(matrix, band) : "none"}`}>
                  <span className="app-matrix__band">{band?.label}</span>
                  {here.map((number) => (
                    <strong className="app-matrix__row" key={number}>
                      <span className="govuk-visually-hidden">{row} </span>
                      {number}
                    </strong>
                  ))}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
