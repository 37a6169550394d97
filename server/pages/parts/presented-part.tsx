/** The part of a long table that a projector can show at once, and the links to the other parts. */
import type { FC } from 'hono/jsx';
import { PART_WORDS, partWords } from '../../../src/index.ts';
import { asked, type LinkParams, link, type PageContext, PRESENTED_ROWS } from '../page-context.ts';

export interface Part<Row> {
  rows: readonly Row[];
  /** counted from 1 */
  at: number;
  parts: number;
}

/** All rows; on a projector those of the part that `trang` names, the first where it names none that is there. */
export function presentedPart<Row>(ctx: PageContext, rows: readonly Row[]): Part<Row> {
  if (!ctx.isPresented) return { rows, at: 1, parts: 1 };
  const parts = Math.max(1, Math.ceil(rows.length / PRESENTED_ROWS));
  const wanted = Number(asked(ctx, 'trang') ?? 1);
  const at = Number.isInteger(wanted) && wanted >= 1 && wanted <= parts ? wanted : 1;
  return { rows: rows.slice((at - 1) * PRESENTED_ROWS, at * PRESENTED_ROWS), at, parts };
}

interface PartLinksProps {
  ctx: PageContext;
  part: Part<unknown>;
  /** other parameters of the page */
  keep: LinkParams;
}

export const PartLinks: FC<PartLinksProps> = ({ ctx, part: { at, parts }, keep }) => {
  if (parts === 1) return null;
  const { lang, path } = ctx;
  return (
    <nav class="choice" aria-label={PART_WORDS.parts[lang]}>
      <ul>
        {Array.from({ length: parts }, (_, before) => before + 1).map((each) => (
          <li>
            <a
              href={link(ctx, path, { ...keep, trang: String(each) })}
              aria-current={each === at ? 'true' : undefined}
            >
              {partWords(each, parts, lang)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
