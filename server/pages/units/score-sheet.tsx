/**
 * All criteria of a unit with their points, an area a table. Every row has an anchor (`tc-3.2.1`, of the groups too),
 * which stands on a table body of its own: the row and the explanation under it belong together.
 */
import type { FC } from 'hono/jsx';
import {
  type Area,
  UNIT_COLUMNS as COLUMNS,
  type Criterion,
  inLang,
  type LeafExplanation,
  numberText,
  ownPoints,
  sheetPoints,
  type UnitExplanation,
  UNIT_PAGE_WORDS as WORDS,
  withParts,
} from '../../../src/index.ts';
import type { PageContext } from '../page-context.ts';
import { LeafDetails } from './leaf-details.tsx';

interface ScoreSheetProps {
  ctx: PageContext;
  report: UnitExplanation;
  /** of the unit's tier, with bonus and penalty */
  areas: readonly Area[];
}

export const ScoreSheet: FC<ScoreSheetProps> = ({ ctx, report, areas }) => {
  const leaves = new Map(report.leaves.map((leaf) => [leaf.leaf.code, leaf]));
  return (
    <>
      {areas.map((area) => (
        <AreaSheet ctx={ctx} area={area} leaves={leaves} />
      ))}
    </>
  );
};

type Leaves = ReadonlyMap<string, LeafExplanation>;

const AreaSheet: FC<{ ctx: PageContext; area: Area; leaves: Leaves }> = ({ ctx, area, leaves }) => {
  const { lang } = ctx;
  const name = `${area.number}. ${inLang(area.label, lang)}`;
  return (
    <section class="scroll sheet" id={`lv-${area.id}`} tabindex={0} aria-label={name}>
      <table class="scores">
        <caption>{`${name} (${numberText(area.maxPoints.toString(), lang)})`}</caption>
        <thead>
          <tr>
            <th scope="col">{WORDS.number[lang]}</th>
            <th scope="col">{COLUMNS.criterion[lang]}</th>
            <th scope="col" class="number">
              {COLUMNS.maximum[lang]}
            </th>
            <th scope="col" class="number optional">
              {WORDS.own[lang]}
            </th>
            <th scope="col" class="number">
              {COLUMNS.points[lang]}
            </th>
          </tr>
        </thead>
        {area.criteria.flatMap(withParts).map((criterion) => (
          <CriterionRows ctx={ctx} criterion={criterion} leaf={leaves.get(criterion.code) ?? null} />
        ))}
      </table>
    </section>
  );
};

const CriterionRows: FC<{ ctx: PageContext; criterion: Criterion; leaf: LeafExplanation | null }> = ({
  ctx,
  criterion,
  leaf,
}) => {
  const { lang } = ctx;
  const { code, printedNumber, label, maxPoints } = criterion;
  return (
    <tbody id={`tc-${code}`} class={leaf ? undefined : 'group'}>
      <tr>
        <td>{printedNumber}</td>
        <th scope="row">{inLang(label, lang)}</th>
        <td class="number">{numberText(maxPoints.toString(), lang)}</td>
        <td class="number optional">{leaf ? ownPoints(leaf) : ''}</td>
        <td class="number">{leaf ? sheetPoints(leaf, lang) : ''}</td>
      </tr>
      {leaf ? (
        <tr class="why">
          <td></td>
          <td colspan={4}>
            <LeafDetails ctx={ctx} leaf={leaf} />
          </td>
        </tr>
      ) : null}
    </tbody>
  );
};
