/**
 * The same explanation or note in the reports of several units about the same criterion, word by word.
 *
 * Short texts and standing phrases say nothing: a text counts if it has at least eight words and stands under one
 * criterion only, in the whole campaign.
 */
import type { Campaign } from '../../campaign/run-campaign.ts';
import type { RowTexts } from '../../model/row-texts.ts';
import type { Statement } from '../../score/statement.ts';
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

/** @param standing as `standingPhrases` */
export function findCopiedTexts(review: ReviewBlock, standing: ReadonlySet<string>): FoundFinding[] {
  const { tier, figures } = review;
  const written = [...figures.values()].flat().flatMap(textsOf);
  return [...groupBy(written, ({ text }) => foldName(text))].flatMap(([phrase, alike]) => {
    const byUnit = [...groupBy(alike, ({ own }) => own.row).values()].map(([first]) => first!);
    const [first, ...others] = byUnit;
    if (standing.has(phrase) || !first || others.length === 0) return [];
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

/** Texts that stand under several criteria, whoever wrote them, folded. */
export function standingPhrases({ submissions, edition }: Campaign): ReadonlySet<string> {
  const leafOf = new Map<string, string>();
  const standing = new Set<string>();
  for (const { kind, rows } of submissions) {
    if (kind !== 'reports') continue;
    for (let row = 0; row < rows.length; row++) {
      const { leafId } = edition.figures[rows.figureAt(row)]!;
      for (const text of longTexts({ rows, row })) {
        const phrase = foldName(text);
        const first = leafOf.get(phrase);
        if (first === undefined) leafOf.set(phrase, leafId);
        else if (first !== leafId) standing.add(phrase);
      }
    }
  }
  return standing;
}

function textsOf(own: OwnFigure): Written[] {
  return longTexts(own.statement).map((text) => ({ own, text }));
}

function longTexts({ rows, row }: Pick<Statement, 'rows' | 'row'>): string[] {
  const texts = FIELDS.map((field) => rows.textAt(row, field).trim());
  return texts.filter((text) => text.split(/\s+/).length >= LEAST_WORDS);
}
