/** The units of a block with the ranks that they had in the replications, and how often they had each grade. */
import type { FC } from 'hono/jsx';
import {
  type BlockUncertainty,
  gradeHeading,
  HEADINGS,
  localNumber,
  NO_VALUE,
  type RankSpreadReport,
  topHeading,
  UNCERTAINTY_HEADINGS,
  type UncertaintyReport,
  ROBUSTNESS_PAGE_WORDS as WORDS,
  wholeInterval,
} from '../../../src/index.ts';
import type { PageContext } from '../page-context.ts';
import { PartLinks, presentedPart } from '../parts/presented-part.tsx';
import { ScrollTable } from '../parts/scroll-table.tsx';
import { UnitName } from '../parts/unit-name.tsx';

interface SpreadTableProps {
  ctx: PageContext;
  report: UncertaintyReport;
  block: BlockUncertainty;
}

export const SpreadTable: FC<SpreadTableProps> = ({ ctx, report, block }) => {
  const { lang } = ctx;
  const part = presentedPart(ctx, block.units);
  const { interval, median, mean, next } = UNCERTAINTY_HEADINGS;
  const places = gradesInUse(block);
  const columns = [
    { heading: interval[lang], optional: false },
    { heading: median[lang], optional: true },
    { heading: mean[lang], optional: true },
    { heading: topHeading(report.top, lang), optional: false },
    ...places.map((place) => ({ heading: gradeHeading(block.grades[place] ?? null, lang), optional: true })),
    { heading: next[lang], optional: true },
  ];
  return (
    <>
      <ScrollTable caption={WORDS.units[lang]}>
        <thead>
          <tr>
            <th scope="col" class="number">
              {HEADINGS.rank[lang]}
            </th>
            <th scope="col">{HEADINGS.unit[lang]}</th>
            {columns.map(({ heading, optional }) => (
              <th scope="col" class={classOf(optional)}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {part.rows.map((unit) => (
            <tr>
              <td class="number">{`${unit.rank}${unit.tied ? '*' : ''}`}</td>
              <th scope="row">
                <UnitName ctx={ctx} unit={unit.unit} />
              </th>
              {cellsOf(unit, places, ctx).map((text, at) => (
                <td class={classOf(columns[at]!.optional)}>{text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <PartLinks ctx={ctx} part={part} keep={{ khoi: block.id }} />
    </>
  );
};

/** Places of the grades, below all of them included, that any unit had in any replication. */
function gradesInUse({ grades, units }: BlockUncertainty): number[] {
  const places = Array.from({ length: grades.length + 1 }, (_, place) => place);
  return places.filter((place) => units.some((unit) => (unit.grades?.[place] ?? 0) > 0));
}

function cellsOf(unit: RankSpreadReport, places: readonly number[], { lang }: PageContext): string[] {
  const { low, high, median, mean, top, grades, next } = unit;
  const number = (value: number | null | undefined) =>
    value === null || value === undefined ? NO_VALUE : localNumber(value, 1, lang);
  const percent = (share: number | null | undefined) =>
    number(share === null || share === undefined ? null : 100 * share);
  return [
    low === null || high === null ? NO_VALUE : wholeInterval({ low, high }).join('–'),
    number(median),
    number(mean),
    percent(top),
    ...places.map((place) => percent(grades?.[place])),
    percent(next?.above),
  ];
}

function classOf(optional: boolean): string {
  return optional ? 'number optional' : 'number';
}
