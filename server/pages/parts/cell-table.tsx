/** A table of plain cells: the alternative to a chart. Numbers stand to the right and are written as people read them. */
import type { FC } from 'hono/jsx';
import { type ChartTable, type CsvCell, type Lang, NO_VALUE, shownCell } from '../../../src/index.ts';

export const CellTable: FC<{ lang: Lang; caption: string; table: ChartTable }> = ({
  lang,
  caption,
  table,
}) => (
  <section class="scroll" tabindex={0} aria-label={caption}>
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {table.headings.map((heading) => (
            <th scope="col">{heading}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr>
            {row.map((cell) => (
              <td class={isNumber(cell) ? 'number' : undefined}>{shownCell(cell, lang) || NO_VALUE}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

function isNumber(cell: CsvCell): boolean {
  return cell !== null && typeof cell !== 'string';
}
