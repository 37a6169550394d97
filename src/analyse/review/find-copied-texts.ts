/**
 * The same explanation or note in the reports of several units about the same criterion, word by word.
 *
 * Short texts and standing phrases say nothing: a text counts if it has at least eight words and stands under one
 * criterion only.
 */
import type { Leaf } from '../../model/criteria-set.ts';
import type { RowTexts } from '../../model/row-texts.ts';
import { foldName } from '../../text/fold.ts';
import { groupBy } from './group-by.ts';
import { type OwnFigure, pointsAtStake } from './own-figures.ts';
import {
  type FoundFinding,
  makeFinding,
  type ReviewBlock,
  reviewedFigure,
  unitName,
} from './review-block.ts';

const LEAST_WORDS = 8;
const FIELDS = ['explanation', 'note'] as const satisfies readonly (keyof RowTexts)[];

interface Written {
  own: OwnFigure;
  text: string;
}

export function findCopiedTexts(review: ReviewBlock): FoundFinding[] {
  const { tier, figures } = review;
  const written = [...figures.values()].flat().flatMap(textsOf);
  return [...groupBy(written, ({ text }) => foldName(text)).values()].flatMap((alike) => {
    const leaves = new Set<Leaf>(alike.map(({ own }) => own.figure.leaf));
    const byUnit = [...groupBy(alike, ({ own }) => own.row).values()].map(([first]) => first!);
    const [first, ...others] = byUnit;
    if (leaves.size > 1 || !first || others.length === 0) return [];
    const owns = byUnit.map(({ own }) => own);
    const why = {
      kind: 'copiedText',
      text: first.text,
      others: others.map(({ own }) => unitName(tier, own.row)),
    } as const;
    const cells = owns.map(({ row, figure, statement }) =>
      reviewedFigure(statement, { unit: unitName(tier, row), figure: figure.key, text: '' }),
    );
    const parts = { row: first.own.row, leaf: first.own.figure.leaf, why, figures: cells };
    return [makeFinding(review, { ...parts, points: pointsAtStake(tier, owns) })];
  });
}

function textsOf(own: OwnFigure): Written[] {
  const { rows, row } = own.statement;
  return FIELDS.flatMap((field) => {
    const text = rows.textAt(row, field).trim();
    return text.split(/\s+/).length >= LEAST_WORDS ? [{ own, text }] : [];
  });
}
