/** Which units of a block the ranking page shows, and in which order. */
import { compareVietnamese, foldSearch, type RankingReport } from '../../../src/index.ts';
import { asked, type PageContext } from '../page-context.ts';

/** Values of `sap-xep`: by rank, by name, by places gained since last year. */
export const RANKING_ORDERS = ['hang', 'ten', 'tang-giam'] as const;
export type RankingOrder = (typeof RANKING_ORDERS)[number];

type Block = RankingReport['blocks'][number];
type Row = Block['ranked'][number];

export function rankingOrder(ctx: PageContext): RankingOrder {
  const wanted = asked(ctx, 'sap-xep');
  return RANKING_ORDERS.find((order) => order === wanted) ?? 'hang';
}

/** The ranked units whose names contain what the visitor searched, diacritics or not, in the order wanted. */
export function rankingRowsFor(ctx: PageContext, { ranked }: Block): Row[] {
  const search = foldSearch(asked(ctx, 'tim') ?? '');
  const found = ranked.filter(({ unit }) => foldSearch(unit.name).includes(search));
  switch (rankingOrder(ctx)) {
    case 'hang':
      return found;
    case 'ten':
      return found.toSorted((a, b) => compareVietnamese(a.unit.name, b.unit.name));
    case 'tang-giam':
      return found.toSorted((a, b) => gained(b) - gained(a));
  }
}

/** Units that last year's table does not have come last. */
function gained({ change }: Row): number {
  return change?.places ?? -Number.MAX_SAFE_INTEGER;
}
