/** The choice of the units of a block: a box each, and a button; no script is needed. */
import type { FC } from 'hono/jsx';
import { type BlockResult, type UnitPlace, SERIES_PAGE_WORDS as WORDS } from '../../../src/index.ts';
import type { PageContext } from '../page-context.ts';
import { StateFields } from '../parts/state-fields.tsx';
import type { SeriesKeep } from './series-page.tsx';

interface UnitChoiceProps {
  ctx: PageContext;
  block: BlockResult;
  /** those that are shown */
  places: readonly UnitPlace[];
  keep: SeriesKeep;
}

export const UnitChoice: FC<UnitChoiceProps> = ({ ctx, block, places, keep }) => {
  const { lang, path } = ctx;
  const tier = places[0]?.tier;
  if (!tier) return null;
  const shown = new Set(places.map(({ row }) => row));
  return (
    <form method="get" action={path}>
      <details>
        <summary>{WORDS.choose[lang]}</summary>
        <fieldset class="boxes">
          <legend>{WORDS.choose[lang]}</legend>
          {block.rows.map((row) => (
            <label>
              <input type="checkbox" name="don-vi" value={tier.units[row]!.id} checked={shown.has(row)} />{' '}
              <bdi>{tier.units[row]!.name}</bdi>
            </label>
          ))}
        </fieldset>
        <StateFields ctx={ctx} keep={{ ...keep, 'don-vi': [] }} />
        <button type="submit">{WORDS.show[lang]}</button>
      </details>
    </form>
  );
};
