/** The criteria of an area by the points that the units of a block lost in them. */
import type { FC } from 'hono/jsx';
import {
  type BlockAreas,
  decimal,
  formatRounded,
  HEADINGS,
  inLang,
  localDecimal,
  reportLost,
  AREAS_WORDS as WORDS,
} from '../../../src/index.ts';
import { criterionLink, type PageContext } from '../page-context.ts';
import { DataFiles } from '../parts/data-files.tsx';
import { ScrollTable } from '../parts/scroll-table.tsx';

interface AreaLostProps {
  ctx: PageContext;
  block: BlockAreas;
  /** id */
  area: string;
}

export const AreaLost: FC<AreaLostProps> = ({ ctx, block, area }) => {
  const { lang } = ctx;
  const report = reportLost(ctx.results, { tier: block.tier, block: block.id });
  const criteria = report.criteria.filter((criterion) => criterion.area.id === area);
  return (
    <section>
      <h2>{WORDS.lost[lang]}</h2>
      {criteria.length === 0 ? (
        <p>{WORDS.noneLost[lang]}</p>
      ) : (
        <ScrollTable caption={WORDS.lost[lang]}>
          <thead>
            <tr>
              <th scope="col">{HEADINGS.criterion[lang]}</th>
              <th scope="col" class="number">
                {WORDS.lostPoints[lang]}
              </th>
              <th scope="col" class="number">
                {WORDS.losing[lang]}
              </th>
              <th scope="col" class="number optional">
                {WORDS.lostShare[lang]}
              </th>
            </tr>
          </thead>
          <tbody>
            {criteria.map(({ code, label, lost, share, unitsLosing, unitsApplied }) => (
              <tr>
                <th scope="row">
                  <a
                    href={criterionLink(ctx, code, { khoi: block.id })}
                  >{`${code} ${inLang(label, lang)}`}</a>
                </th>
                <td class="number">{formatRounded(decimal(lost), report.settings.decimals, lang)}</td>
                <td class="number">{`${unitsLosing}/${unitsApplied}`}</td>
                <td class="number optional">{localDecimal(share, lang)}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      )}
      <p class="note">{WORDS.lostNote[lang]}</p>
      <DataFiles ctx={ctx} path="lost" params={{ block: block.id }} title={WORDS.lost[lang]} />
    </section>
  );
};
