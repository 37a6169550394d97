/** The two numbers above the overview: how many units have figures, how many targets were met. */
import type { FC } from 'hono/jsx';
import {
  localDecimal,
  type OverviewReport,
  targetsBeside,
  OVERVIEW_WORDS as WORDS,
  withoutFigures,
} from '../../../src/index.ts';
import { PAGE_PATHS } from '../page.tsx';
import { link, type PageContext } from '../page-context.ts';

export const OverviewTiles: FC<{ ctx: PageContext; report: OverviewReport }> = ({ ctx, report }) => {
  const { lang } = ctx;
  const { blocks, targets } = report;
  const unranked = blocks.flatMap((block) => block.unranked);
  const all = blocks.reduce((sum, { ranked }) => sum + ranked, unranked.length);
  const without = unranked.filter(({ reason }) => reason === 'noFigure').length;
  const counted = targets.met + targets.missed + targets.unknown;
  return (
    <div class="tiles">
      <Tile
        name={WORDS.progress[lang]}
        figure={ratio(all - without, all)}
        beside={withoutFigures(without, lang)}
      />
      <Tile
        name={WORDS.targets[lang]}
        figure={counted === 0 ? null : ratio(targets.met, counted)}
        beside={counted === 0 ? WORDS.noTargets[lang] : targetsBeside(targets, lang)}
        href={link(ctx, PAGE_PATHS.targets)}
      />
    </div>
  );

  function ratio(part: number, whole: number): string {
    return `${localDecimal(String(part), lang)}/${localDecimal(String(whole), lang)}`;
  }
};

interface TileProps {
  name: string;
  figure: string | null;
  beside: string;
  href?: string;
}

const Tile: FC<TileProps> = ({ name, figure, beside, href }) => (
  <div class="panel">
    <p>{href === undefined ? name : <a href={href}>{name}</a>}</p>
    {figure === null ? null : <p class="figure">{figure}</p>}
    <p class="note">{beside}</p>
  </div>
);
