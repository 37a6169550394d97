/**
 * What would follow from other figures of a unit (Giả định). The figures stand in the address, so the form works with
 * scripts off and a supposition can be sent to a colleague; nothing is stored. A static site has no such page.
 */

import type { FC } from 'hono/jsx';
import { z } from 'zod';
import {
  findUnit,
  type Issue,
  issueSentence,
  readChanges,
  reportWhatIf,
  WHAT_IF_WORDS,
  PRIORITIES_PAGE_WORDS as WORDS,
} from '../../../src/index.ts';
import { Page } from '../page.tsx';
import { type PageContext, unitLink } from '../page-context.ts';
import type { PageRoute } from '../page-route.ts';
import { DataFiles } from '../parts/data-files.tsx';
import { WhatIfForm } from './what-if-form.tsx';
import { WhatIfResult } from './what-if-result.tsx';

const several = z.union([z.string(), z.array(z.string().max(200)).max(20)]).optional();

export const whatIfPage: PageRoute<'id'> = {
  path: '/don-vi/:id/gia-dinh',
  query: z.object({ 'tieu-chi': several, 'gia-tri': several }),
  render(ctx, { id }) {
    const { lang, results, isStatic } = ctx;
    const place = findUnit(results.campaign, id);
    if (!place || isStatic) return null;
    const { name } = place.tier.units[place.row]!;
    const rows = askedChanges(ctx);
    const texts = rows.map(({ criterion, value }) => `${id}/${criterion}=${value}`);
    const { supposition, errors } = readChanges(results.campaign, texts);
    return (
      <Page ctx={ctx} page="units" title={`${WORDS.whatIfTitle[lang]}: ${name}`}>
        <p class="notice">
          <strong>{WHAT_IF_WORDS.warning[lang]}</strong>
        </p>
        <nav class="choice" aria-label={WORDS.whatIf[lang]}>
          <ul>
            <li>
              <a href={unitLink(ctx, id)}>{WORDS.back[lang]}</a>
            </li>
          </ul>
        </nav>
        <p class="note">{WORDS.whatIfIntro[lang]}</p>
        <Faults ctx={ctx} errors={errors} />
        <WhatIfForm ctx={ctx} place={place} rows={rows} />
        {rows.length === 0 || !supposition ? null : (
          <>
            <WhatIfResult ctx={ctx} report={reportWhatIf(results, supposition)} />
            <DataFiles ctx={ctx} path="what-if" params={{ set: texts }} title={WORDS.whatIf[lang]} />
          </>
        )}
      </Page>
    );
  },
};

export interface AskedChange {
  /** code */
  criterion: string;
  value: string;
}

/** Criteria and values of the form, row by row; rows without both are passed over. */
function askedChanges({ query }: PageContext): AskedChange[] {
  const listOf = (found: string | readonly string[] | undefined) =>
    typeof found === 'string' ? [found] : (found ?? []);
  const values = listOf(query['gia-tri']);
  return listOf(query['tieu-chi']).flatMap((criterion, at) => {
    const value = values[at]?.trim() ?? '';
    return criterion === '' || value === '' ? [] : [{ criterion, value }];
  });
}

const Faults: FC<{ ctx: PageContext; errors: readonly Issue[] }> = ({ ctx, errors }) => {
  if (errors.length === 0) return null;
  return (
    <div class="notice" role="alert">
      <ul>
        {errors.map((issue) => (
          <li>
            <bdi>{issue.file.slice(issue.file.indexOf('/') + 1)}</bdi>
            {`: ${issueSentence(issue, ctx.lang)}`}
          </li>
        ))}
      </ul>
    </div>
  );
};
