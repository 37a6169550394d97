/** What follows from a supposition: the criteria before and after, who moves, and why the points are what they are. */
import type { FC } from 'hono/jsx';
import {
  HEADINGS,
  inLang,
  leafPointsWords,
  localDecimal,
  type MovedUnit,
  NO_VALUE,
  PRIORITIES_PAGE_WORDS as PAGE_WORDS,
  RANKING_WORDS,
  signed,
  type WhatIfBlock,
  type WhatIfReport,
  WHAT_IF_WORDS as WORDS,
} from '../../../src/index.ts';
import type { PageContext } from '../page-context.ts';
import { ChangeWord } from '../parts/change-word.tsx';
import { GradeWord } from '../parts/grade-word.tsx';
import { ScrollTable } from '../parts/scroll-table.tsx';
import { UnitName } from '../parts/unit-name.tsx';
import { LeafDetails } from '../units/leaf-details.tsx';

export const WhatIfResult: FC<{ ctx: PageContext; report: WhatIfReport }> = ({ ctx, report }) => {
  const { lang } = ctx;
  return (
    <>
      <h2>{PAGE_WORDS.supposed[lang]}</h2>
      <ScrollTable caption={PAGE_WORDS.supposed[lang]}>
        <thead>
          <tr>
            <th scope="col">{HEADINGS.criterion[lang]}</th>
            <th scope="col">{WORDS.text[lang]}</th>
            <th scope="col">{WORDS.before[lang]}</th>
            <th scope="col">{WORDS.after[lang]}</th>
          </tr>
        </thead>
        <tbody>
          {report.changes.map(({ text, figure, label, before, after, explanation }) => (
            <tr>
              <th scope="row">{`${figure} ${inLang(label, lang)}`}</th>
              <td>
                <bdi>{text.slice(text.indexOf('=') + 1)}</bdi>
              </td>
              <td>{leafPointsWords(before, lang)}</td>
              <td>
                {leafPointsWords(after, lang)}
                <LeafDetails ctx={ctx} leaf={explanation} />
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      {report.blocks.map((block) => (
        <Moves ctx={ctx} block={block} />
      ))}
    </>
  );
};

const Moves: FC<{ ctx: PageContext; block: WhatIfBlock }> = ({ ctx, block }) => {
  const { lang } = ctx;
  return (
    <>
      <h2>{`${PAGE_WORDS.moves[lang]}: ${inLang(block.block.label, lang)}`}</h2>
      <ScrollTable caption={PAGE_WORDS.moves[lang]}>
        <thead>
          <tr>
            <th scope="col">{HEADINGS.unit[lang]}</th>
            {[
              WORDS.indexBefore,
              WORDS.indexAfter,
              RANKING_WORDS.change,
              WORDS.rankBefore,
              WORDS.rankAfter,
            ].map((words) => (
              <th scope="col" class="number">
                {words[lang]}
              </th>
            ))}
            <th scope="col">{RANKING_WORDS.places[lang]}</th>
            <th scope="col">{WORDS.gradeAfter[lang]}</th>
          </tr>
        </thead>
        <tbody>
          {block.units.map((unit) => (
            <MovedRow ctx={ctx} block={block.block.id} moved={unit} />
          ))}
        </tbody>
      </ScrollTable>
    </>
  );
};

interface MovedRowProps {
  ctx: PageContext;
  /** id */
  block: string;
  moved: MovedUnit;
}

const MovedRow: FC<MovedRowProps> = ({ ctx, block, moved }) => {
  const { lang } = ctx;
  const { unit, supposed, before, after, gainRounded, places } = moved;
  const shown = (index: string | null) => (index === null ? NO_VALUE : localDecimal(index, lang));
  return (
    <tr class={supposed ? 'sum' : undefined}>
      <th scope="row">
        <UnitName ctx={ctx} unit={unit} />
      </th>
      <td class="number">{shown(before.index)}</td>
      <td class="number">{shown(after.index)}</td>
      <td class="number">{gainRounded === null ? NO_VALUE : signed(localDecimal(gainRounded, lang))}</td>
      <td class="number">{before.rank ?? NO_VALUE}</td>
      <td class="number">{after.rank ?? NO_VALUE}</td>
      <td>
        <ChangeWord places={places} lang={lang} />
      </td>
      <td>
        <GradeWord ctx={ctx} block={block} grade={after.grade} />
      </td>
    </tr>
  );
};
