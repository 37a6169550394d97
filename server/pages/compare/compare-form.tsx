/** The choice of the units to compare: one list a place, grouped by block, with a button. */
import type { FC } from 'hono/jsx';
import { inLang, slotWords, COMPARE_PAGE_WORDS as WORDS } from '../../../src/index.ts';
import type { PageContext } from '../page-context.ts';
import { StateFields } from '../parts/state-fields.tsx';

interface CompareFormProps {
  ctx: PageContext;
  /** ids, in their order */
  chosen: readonly string[];
  slots: number;
}

export const CompareForm: FC<CompareFormProps> = ({ ctx, chosen, slots }) => {
  const { lang, path } = ctx;
  return (
    <form class="inline" method="get" action={path} aria-label={WORDS.choose[lang]}>
      {Array.from({ length: slots }, (_, at) => (
        <label>
          {slotWords(at + 1, lang)}
          <select name="don-vi">
            <option value="">{WORDS.none[lang]}</option>
            <Units ctx={ctx} chosen={chosen[at] ?? null} />
          </select>
        </label>
      ))}
      <StateFields ctx={ctx} />
      <button type="submit">{WORDS.compare[lang]}</button>
    </form>
  );
};

const Units: FC<{ ctx: PageContext; chosen: string | null }> = ({ ctx, chosen }) => (
  <>
    {ctx.results.campaign.tiers.flatMap(({ units, blocks }) =>
      blocks
        .filter(({ rows }) => rows.length > 0)
        .map(({ block, rows }) => (
          <optgroup label={inLang(block.label, ctx.lang)}>
            {rows.map((row) => (
              <option value={units[row]!.id} selected={units[row]!.id === chosen}>
                {units[row]!.name}
              </option>
            ))}
          </optgroup>
        )),
    )}
  </>
);
