/** criteria.csv: the criteria of each tier, one row a criterion that is scored. */

import { ASSESSED_BY, NONE_AROSE_EFFECTS, SECTIONS } from '../../model/criteria-set.ts';
import type {
  CriteriaTable,
  EditionTables,
  ShownArea,
  ShownCriterion,
  ShownLeaf,
} from '../../model/criteria-table.ts';
import { TARGET_KINDS } from '../../model/target.ts';
import { sourceWords } from '../../text/explain/source-words.ts';
import { inLang } from '../../text/in-lang.ts';
import type { Lang } from '../../text/lang.ts';
import { decimalText, NOT_NEGATIVE, REQUIRED } from './common-columns.ts';
import { type DataTable, dataTable } from './data-table.ts';

interface Item {
  tier: string;
  area: ShownArea;
  criterion: ShownCriterion;
  leaf: ShownLeaf;
}

/** @param tables with rules in the language wanted */
export function criteriaTable({ tiers }: EditionTables, lang: Lang): DataTable {
  return dataTable<Item>({
    name: 'criteria',
    primaryKey: ['tier_id', 'criterion_id'],
    foreignKeys: [],
    columns: [
      { name: 'tier_id', type: 'string', constraints: REQUIRED, of: ({ tier }) => tier },
      { name: 'criterion_id', type: 'string', constraints: REQUIRED, of: ({ criterion }) => criterion.id },
      {
        name: 'criterion_code',
        type: 'string',
        constraints: REQUIRED,
        of: ({ criterion }) => criterion.code,
      },
      {
        name: 'printed_number',
        type: 'string',
        constraints: REQUIRED,
        of: (item) => item.criterion.printedNumber,
      },
      { name: 'area_id', type: 'string', constraints: REQUIRED, of: ({ area }) => area.id },
      { name: 'area_number', type: 'string', constraints: REQUIRED, of: ({ area }) => area.number },
      {
        name: 'area_name',
        type: 'string',
        constraints: REQUIRED,
        of: ({ area }) => inLang(area.label, lang),
      },
      {
        name: 'section',
        type: 'string',
        constraints: { required: true, enum: SECTIONS },
        of: ({ area }) => area.section,
      },
      { name: 'name_vi', type: 'string', constraints: REQUIRED, of: ({ criterion }) => criterion.label.vi },
      { name: 'name_en', type: 'string', of: ({ criterion }) => criterion.label.en ?? null },
      {
        name: 'max_points',
        type: 'number',
        constraints: { required: true, minimum: 0 },
        of: ({ criterion }) => decimalText(criterion.maxPoints),
      },
      {
        name: 'assessed_by',
        type: 'string',
        constraints: { required: true, enum: ASSESSED_BY },
        of: ({ leaf }) => leaf.assessedBy,
      },
      { name: 'measure', type: 'string', of: ({ leaf }) => leaf.measure },
      { name: 'rule_kind', type: 'string', constraints: REQUIRED, of: ({ leaf }) => leaf.rule.kind },
      { name: 'rule', type: 'string', constraints: REQUIRED, of: ({ leaf }) => leaf.rule.words },
      {
        name: 'none_arose',
        type: 'string',
        constraints: { required: true, enum: NONE_AROSE_EFFECTS },
        of: ({ leaf }) => leaf.noneArose,
      },
      {
        name: 'target_kind',
        type: 'string',
        constraints: { enum: TARGET_KINDS },
        of: ({ leaf }) => leaf.target?.kind ?? null,
      },
      {
        name: 'target',
        type: 'number',
        constraints: NOT_NEGATIVE,
        of: ({ leaf }) => decimalText(leaf.target?.at ?? null),
      },
      {
        name: 'sources',
        type: 'string',
        of: ({ leaf }) => leaf.sources.map((source) => sourceWords(source, lang)).join('; '),
      },
    ],
    items: tiers.flatMap(itemsOf),
  });
}

function itemsOf({ tier, areas }: CriteriaTable): Item[] {
  const leaves = (criterion: ShownCriterion): { criterion: ShownCriterion; leaf: ShownLeaf }[] => [
    ...(criterion.leaf ? [{ criterion, leaf: criterion.leaf }] : []),
    ...criterion.parts.flatMap(leaves),
  ];
  return areas.flatMap((area) => area.criteria.flatMap(leaves).map((each) => ({ tier, area, ...each })));
}
