/** What the predecessors of the units give together, year by year: the criteria that were joined, and those left out with reasons. */
import type { FC } from 'hono/jsx';
import {
  HEADINGS,
  inLang,
  type JoinedYear,
  joinedText,
  leftOutByReason,
  localDecimal,
  SERIES_PAGE_WORDS as PAGE_WORDS,
  predecessorText,
  type SeriesReport,
  SERIES_WORDS as WORDS,
  yearOf,
} from '../../../src/index.ts';
import type { PageContext } from '../page-context.ts';
import { ScrollTable } from '../parts/scroll-table.tsx';

export const JoinedYears: FC<{ ctx: PageContext; report: SeriesReport }> = ({ ctx, report }) => {
  const { lang } = ctx;
  const joined = report.units.flatMap(({ unit, points }) =>
    points.flatMap((point, at) =>
      point.joined ? [{ unit, point, joined: point.joined, year: yearOf(report.years[at]!) }] : [],
    ),
  );
  if (joined.length === 0) return null;
  return (
    <>
      <h2>{PAGE_WORDS.joinedHead[lang]}</h2>
      {joined.map(({ unit, point, joined: own, year }) => (
        <details>
          <summary>
            <bdi>{unit.name}</bdi>
            {`, ${year}: ${joinedText(own, lang)}`}
          </summary>
          <ul>
            {point.predecessors.map((part) => (
              <li>
                <bdi>{predecessorText(part, lang)}</bdi>
              </li>
            ))}
          </ul>
          <JoinedCriteria ctx={ctx} joined={own} caption={`${WORDS.oneYear[lang]}: ${unit.name}, ${year}`} />
        </details>
      ))}
    </>
  );
};

const JoinedCriteria: FC<{ ctx: PageContext; joined: JoinedYear; caption: string }> = ({
  ctx,
  joined,
  caption,
}) => {
  const { lang } = ctx;
  const added = joined.criteria.filter(({ reason }) => reason === null);
  return (
    <>
      <ScrollTable caption={caption}>
        <thead>
          <tr>
            <th scope="col">{HEADINGS.criterion[lang]}</th>
            <th scope="col" class="number">
              {PAGE_WORDS.sums[lang]}
            </th>
          </tr>
        </thead>
        <tbody>
          {added.map(({ code, label, numerator, denominator }) => (
            <tr>
              <th scope="row">
                {code} {inLang(label, lang)}
              </th>
              <td class="number">
                {numerator === null || denominator === null
                  ? '–'
                  : `${localDecimal(numerator, lang)} / ${localDecimal(denominator, lang)}`}
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <ul>
        {leftOutByReason(joined, lang).map(({ codes, words }) => (
          <li>{`${PAGE_WORDS.reason[lang]}: ${words} – ${codes.join(', ')}`}</li>
        ))}
      </ul>
    </>
  );
};
