/** The registry and the criteria of a profile.json: an edition as files in memory, read by the real reader. */
import { dump } from 'js-yaml';
import { readEdition } from '../../src/criteria/read-edition.ts';
import { memorySource } from '../../src/criteria/source.ts';
import type { ImportContext } from '../../src/import/import-options.ts';
import type { Unit } from '../../src/model/unit.ts';
import { createRegistry } from '../../src/units/registry.ts';

export interface Profile {
  units: ProfileUnit[];
  ambiguous_names: Record<string, string[]>;
  criteria: ProfileCriterion[];
  as_of: string;
}

interface ProfileUnit {
  code: string;
  name: string;
  aliases?: string[];
  valid_from?: string;
  valid_to?: string;
  successor?: string;
}

interface ProfileCriterion {
  code: string;
  kind: 'date' | 'count' | 'percent' | 'amount' | 'bool' | 'choice';
  name: string;
  of?: 'part' | 'plan';
  in?: 'count' | 'amount';
  max?: string;
  options?: (string | { id: string; label: string })[];
  /** where units may not write that none arose */
  not_applicable?: boolean;
}

const ID = 'corpus/2025';

export function corpusContext(profile: Profile): ImportContext {
  const units = profile.units.map((unit) => unitOf(unit, profile.ambiguous_names));
  return {
    edition: readEdition(memorySource(editionFiles(profile.criteria)), ID),
    registry: createRegistry(units, { asOf: profile.as_of }),
  };
}

function unitOf(unit: ProfileUnit, ambiguous: Profile['ambiguous_names']): Unit {
  const shared = Object.keys(ambiguous).filter((name) => ambiguous[name]!.includes(unit.code));
  return {
    id: unit.code,
    name: unit.name,
    aliases: [...(unit.aliases ?? []), ...shared],
    tier: 'unit',
    attributes: {},
    dates: {},
    ...(unit.valid_from && { validFrom: unit.valid_from }),
    ...(unit.valid_to && { validTo: unit.valid_to }),
    ...(unit.successor && { mergedInto: unit.successor }),
  };
}

function editionFiles(criteria: readonly ProfileCriterion[]): Record<string, string> {
  const header = {
    schema: 'par-criteria/1',
    edition: ID,
    jurisdiction: 'corpus',
    extends: null,
    decision: null,
    period: { from: '2025-01-01', to: '2025-12-31' },
    status: 'illustrative',
    tiers: { unit: { label: { vi: 'Đơn vị' } } },
    blocks: [{ id: 'all', tier: 'unit', label: { vi: 'Các đơn vị' } }],
    grades: [{ id: 'all', from: 0, label: { vi: 'Chung' } }],
    index: {
      scale: criteria.length,
      decimals: 2,
      rankOn: 'exact',
      ties: 'competition',
      roundEach: false,
      minApplicable: 40,
      cap: 100,
    },
  };
  const areas = groupByArea(criteria);
  return {
    'documents.yaml': dump({ schema: 'par-documents/1', documents: {} }),
    [`${ID}/edition.yaml`]: dump(header),
    ...Object.fromEntries(
      areas.map(([number, own]) => [
        `${ID}/${number}.yaml`,
        dump(areaFile(number, own), { forceQuotes: true }),
      ]),
    ),
  };
}

function groupByArea(criteria: readonly ProfileCriterion[]): [string, ProfileCriterion[]][] {
  const numbers = new Set(criteria.map(({ code }) => code.split('.')[0]!));
  return [...numbers].map((number) => [number, criteria.filter(({ code }) => code.split('.')[0] === number)]);
}

function areaFile(number: string, criteria: readonly ProfileCriterion[]) {
  return {
    schema: 'par-criteria/1',
    area: { id: `area-${number}`, number, label: { vi: `Lĩnh vực ${number}` } },
    sources: [
      { for: ['measure', 'maxPoints', 'scoring', 'noneArose'], assumption: 'Đặt ra để thử nhập liệu.' },
    ],
    add: Object.fromEntries(
      criteria.map((criterion) => [`criterion-${criterion.code.replaceAll('.', '-')}`, leafOf(criterion)]),
    ),
  };
}

function leafOf(criterion: ProfileCriterion) {
  const { code, name } = criterion;
  const effect = criterion.not_applicable === false ? 'refuse' : 'exclude';
  const head = { code, label: { vi: name }, maxPoints: 1, noneArose: { effect } };
  return { ...head, ...ruleOf(criterion) };
}

/** Any rule that fits the measure: no points are computed here. */
function ruleOf({ kind, of = 'part', in: unit, max, options = [] }: ProfileCriterion) {
  const limit = max === undefined ? {} : { max: Number(max) };
  const steps = { kind: 'steps', steps: [{ from: 1, share: 1 }], else: { share: 0 } };
  switch (kind) {
    case 'percent':
      return { measure: { kind, of, ...(unit && { in: unit }) }, scoring: { kind: 'proportional', of: 100 } };
    case 'count':
    case 'amount':
      return { measure: { kind, ...limit }, scoring: steps };
    case 'bool':
      return { measure: { kind: 'boolean' }, scoring: { kind: 'boolean' } };
    case 'date':
      return {
        measure: { kind },
        scoring: { kind: 'deadline', steps: [{ by: '31/01', share: 1 }], else: { share: 0 } },
      };
    case 'choice': {
      const named = options.map((option, i) =>
        typeof option === 'string'
          ? { id: `option-${i + 1}`, label: { vi: option } }
          : { id: option.id, label: { vi: option.label } },
      );
      const shares = Object.fromEntries(named.map(({ id }, i) => [id, i === 0 ? 1 : 0]));
      return { measure: { kind, options: named }, scoring: { kind, shares } };
    }
  }
}
