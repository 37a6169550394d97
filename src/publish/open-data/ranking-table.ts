/** ranking.csv: every unit of the ranking with its index, rank and grade, or why it has none. */
import {
  type BlockReport,
  type RankedReport,
  type RankingReport,
  REFUSALS,
} from '../../model/campaign-report.ts';
import { UNRANKED_REASONS } from '../../model/ranking.ts';
import type { ScoreReport, UnitScore } from '../../model/score-report.ts';
import { inLang } from '../../text/in-lang.ts';
import type { Lang } from '../../text/lang.ts';
import { COUNT, NOT_NEGATIVE, REQUIRED, rounded } from './common-columns.ts';
import { type DataColumn, type DataTable, dataTable } from './data-table.ts';

interface Item {
  block: BlockReport;
  unit: string;
  standing: string;
  /** null for a unit without a rank */
  place: RankedReport | null;
  score: UnitScore;
}

/** Columns of last year only where it is known. */
export function rankingTable(ranking: RankingReport, scores: ScoreReport, lang: Lang): DataTable {
  const { decimals, cap } = ranking.settings;
  const points = (name: 'points' | 'applied' | 'bonus' | 'penalty'): DataColumn<Item> => ({
    ...{ name, type: 'number', constraints: COUNT },
    of: ({ score }) => rounded(score[name], decimals),
  });
  return dataTable<Item>({
    name: 'ranking',
    primaryKey: ['unit_id'],
    foreignKeys: [{ fields: ['unit_id'], resource: 'units' }],
    columns: [
      {
        name: 'unit_id',
        type: 'string',
        constraints: { required: true, unique: true },
        of: ({ unit }) => unit,
      },
      { name: 'tier_id', type: 'string', constraints: REQUIRED, of: ({ block }) => block.tier },
      { name: 'block_id', type: 'string', constraints: REQUIRED, of: ({ block }) => block.id },
      {
        ...{ name: 'standing', type: 'string' },
        constraints: { required: true, enum: ['ranked', ...UNRANKED_REASONS] },
        of: ({ standing }) => standing,
      },
      { name: 'rank', type: 'integer', constraints: { minimum: 1 }, of: ({ place }) => place?.rank ?? null },
      { name: 'tied', type: 'boolean', of: ({ place }) => place?.tied ?? null },
      {
        ...{ name: 'index', type: 'number', constraints: { minimum: 0, maximum: Number(cap) } },
        of: ({ score }) => score.index,
      },
      { name: 'grade_id', type: 'string', of: ({ place }) => place?.grade?.id ?? null },
      {
        name: 'grade_name',
        type: 'string',
        of: ({ place }) => (place?.grade ? inLang(place.grade.label, lang) : null),
      },
      points('points'),
      points('applied'),
      points('bonus'),
      points('penalty'),
      ...(ranking.previous === null ? [] : changeColumns(ranking)),
    ],
    items: itemsOf(ranking, scores),
  });
}

function changeColumns({ settings: { decimals }, comparedWith }: RankingReport): DataColumn<Item>[] {
  return [
    {
      name: 'previous_rank',
      type: 'integer',
      constraints: { minimum: 1 },
      of: ({ place }) => place?.change?.previousRank ?? null,
    },
    {
      ...{ name: 'previous_index', type: 'number', constraints: NOT_NEGATIVE },
      of: ({ place }) => rounded(place?.change?.previousIndex ?? null, decimals),
    },
    { name: 'places_gained', type: 'integer', of: ({ place }) => place?.change?.places ?? null },
    {
      name: 'index_change',
      type: 'number',
      of: ({ place }) => rounded(place?.change?.index ?? null, decimals),
    },
    ...(comparedWith === undefined ? [] : [REFUSED]),
  ];
}

const REFUSED: DataColumn<Item> = {
  name: 'not_compared',
  type: 'string',
  constraints: { enum: [...REFUSALS] },
  of: ({ place }) => place?.refusal?.reason ?? null,
};

function itemsOf({ blocks }: RankingReport, { tiers }: ScoreReport): Item[] {
  const scores = new Map(tiers.flatMap(({ units }) => units.map((score) => [score.unit.id, score] as const)));
  return blocks.flatMap((block) => [
    ...block.ranked.map((place) => ({
      block,
      unit: place.unit.id,
      standing: 'ranked',
      place,
      score: scores.get(place.unit.id)!,
    })),
    ...block.unranked.map(({ unit, reason }) => ({
      block,
      unit: unit.id,
      standing: reason,
      place: null,
      score: scores.get(unit.id)!,
    })),
  ]);
}
