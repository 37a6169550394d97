/** Every criterion of every unit of a block whose points appraisal changed, behind a line that counts them. */
import type { FC } from 'hono/jsx';
import {
  ANALYSIS_HEADINGS,
  type BlockGaps,
  decimal,
  formatRounded,
  HEADINGS,
  inLang,
  GAPS_PAGE_WORDS as WORDS,
} from '../../../src/index.ts';
import { leafLink, type PageContext } from '../page-context.ts';
import { ScrollTable } from '../parts/scroll-table.tsx';

interface GapChangesProps {
  ctx: PageContext;
  block: BlockGaps;
  /** that points are printed with */
  decimals: number;
}

export const GapChanges: FC<GapChangesProps> = ({ ctx, block, decimals }) => {
  const { lang } = ctx;
  const changes = block.units.flatMap(({ unit, leaves }) => leaves.map((leaf) => ({ unit, leaf })));
  const shown = (text: string) => formatRounded(decimal(text), decimals, lang);
  if (changes.length === 0) return null;
  return (
    <details>
      <summary>{`${WORDS.changes[lang]} (${changes.length})`}</summary>
      <ScrollTable caption={WORDS.changes[lang]}>
        <thead>
          <tr>
            <th scope="col">{HEADINGS.unit[lang]}</th>
            <th scope="col">{HEADINGS.criterion[lang]}</th>
            {[ANALYSIS_HEADINGS.own, ANALYSIS_HEADINGS.final].map((words) => (
              <th scope="col" class="number">
                {words[lang]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes.map(({ unit, leaf: { code, label, own, final } }) => (
            <tr>
              <th scope="row">
                <bdi>{unit.name}</bdi>
              </th>
              <td>
                <a href={leafLink(ctx, unit.id, code)}>{`${code} ${inLang(label, lang)}`}</a>
              </td>
              <td class="number">{shown(own)}</td>
              <td class="number">{shown(final)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </details>
  );
};
