/** Two campaigns of one place in two years, from rules written as criteria files are and from rows of figures. */
import { dump } from 'js-yaml';
import type { Results } from '../../../src/campaign/results.ts';
import { runCampaign } from '../../../src/campaign/run-campaign.ts';
import { readEdition } from '../../../src/criteria/read-edition.ts';
import { memorySource } from '../../../src/criteria/source.ts';
import type { Edition } from '../../../src/model/criteria-set.ts';
import type { InputKind } from '../../../src/model/submission.ts';
import type { Unit } from '../../../src/model/unit.ts';
import { createRegistry } from '../../../src/units/registry.ts';
import { importRows } from '../../campaign/import-rows.ts';

/** As an area file writes it: `add`, `change`, `remove`. */
export type AreaRules = Readonly<Record<string, unknown>>;

export interface YearRules {
  year: number;
  /** of edition.yaml: what differs from the settings below */
  header?: Readonly<Record<string, unknown>>;
  /** the year whose rules these change; all rules are written down where it is absent */
  extends?: number;
  /** id of an area, `bonus` or `penalty` -> its rules */
  areas: Readonly<Record<string, AreaRules>>;
}

const INDEX = {
  scale: 100,
  decimals: 2,
  rankOn: 'exact',
  ties: 'competition',
  roundEach: false,
  minApplicable: 0,
  cap: 100,
};

const SOURCES = [
  {
    for: ['measure', 'maxPoints', 'scoring', 'noneArose', 'appliesWhere', 'target'],
    assumption: 'Đặt ra để thử.',
  },
];

function editionFile({ year, header, extends: parent }: YearRules): string {
  const { index, ...own } = { index: {}, ...header };
  return dump({
    schema: 'par-criteria/1',
    edition: `thu/${year}`,
    jurisdiction: 'thu',
    extends: parent === undefined ? null : `thu/${parent}`,
    decision: null,
    period: { from: `${year}-01-01`, to: `${year}-12-31` },
    status: 'illustrative',
    tiers: { dept: { label: { vi: 'Cấp sở' } } },
    blocks: [{ id: 'departments', tier: 'dept', label: { vi: 'Các sở' } }],
    grades: [{ id: 'all', from: 0, label: { vi: 'Chung' } }],
    index: { ...INDEX, ...(index as object) },
    ...own,
    // days are no strings to a writer of YAML
  }).replaceAll(/'(\d{4}-\d\d-\d\d)'/g, '$1');
}

function areaFile(id: string, number: number, rules: AreaRules): string {
  const head =
    id === 'bonus' || id === 'penalty'
      ? { [id]: { id, label: { vi: id } } }
      : { area: { id, number: String(number), label: { vi: `Lĩnh vực ${number}` } } };
  const sources = 'add' in rules ? { sources: SOURCES } : {};
  const text = dump({ schema: 'par-criteria/1', ...head, ...sources, ...rules });
  return text.replaceAll(/code: (\w\S*)/g, 'code: "$1"');
}

/** Editions of one place, each as it resolves. @throws ParError where the rules have a fault */
export function editionsOf(years: readonly YearRules[]): Edition[] {
  const ids = [...new Set(years.flatMap(({ areas }) => Object.keys(areas)))];
  const files = years.flatMap((rules) => [
    [`thu/${rules.year}/edition.yaml`, editionFile(rules)],
    ...Object.entries(rules.areas).map(([id, area]) => {
      const number = ids.indexOf(id) + 1;
      return [`thu/${rules.year}/${number}-${id}.yaml`, areaFile(id, number, area)];
    }),
  ]);
  const source = memorySource(Object.fromEntries(files));
  return years.map(({ year }) => readEdition(source, `thu/${year}`));
}

export function unit(id: string, more: Partial<Unit> = {}): Unit {
  const name = `Sở ${id.toUpperCase()}`;
  return { id, name, aliases: [], tier: 'dept', attributes: {}, dates: {}, ...more };
}

const HEADINGS: Readonly<Record<InputKind, string>> = {
  reports: 'Đơn vị;Mã tiêu chí;Giá trị;Tử số;Mẫu số',
  system: 'Đơn vị;Mã tiêu chí;Giá trị;Tử số;Mẫu số',
  surveys: 'Đơn vị;Mã tiêu chí;Phiếu hợp lệ;Giá trị',
  appraisals: 'Đơn vị;Mã tiêu chí;Quyết định;Điểm;Giá trị;Tử số;Mẫu số;Lý do',
};

export type YearFigures = Partial<Record<InputKind, readonly string[]>>;

/**
 * @param files rows as `a;1.1;92%`, the unit by its id
 * @param options.asOf the day on which the units are looked at; the last one of the edition's period where it is absent
 */
export function resultsOf(
  edition: Edition,
  units: readonly Unit[],
  files: YearFigures,
  earlier: readonly Results[] = [],
  { asOf = edition.header.period.to }: { asOf?: string } = {},
): Results {
  const context = { edition, registry: createRegistry(units, { asOf }) };
  const submissions = Object.entries(files).flatMap(([kind, rows]) => {
    if (rows.length === 0) return [];
    const own = kind as InputKind;
    const columns = HEADINGS[own].split(';').length;
    const named = rows.map((row) => {
      const cells = row.replace(/^([\w-]+);/, '$1;TC ').split(';');
      return [...cells, ...Array<string>(columns - cells.length).fill('')].join(';');
    });
    return [importRows({ kind: own, file: `${kind}.csv`, rows: [HEADINGS[own], ...named] }, context)];
  });
  const campaign = runCampaign({ ...context, submissions });
  return { campaign, synthetic: true, previous: null, warnings: [], earlier };
}
