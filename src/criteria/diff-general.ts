/** What changed in an edition as a whole: its period, blocks, grades, settings of the index, caps and area owners. */
import type { Edition } from '../model/criteria-set.ts';
import type { GeneralChange, GeneralKey } from '../model/edition-diff.ts';
import type { EditionFile } from '../model/edition-file.ts';
import type { Label } from '../model/label.ts';
import { isByTier } from '../model/tiered.ts';
import { canonicalJson } from './lock/canonical-json.ts';
import { definitionIn } from './lock/definition.ts';

interface Part {
  key: GeneralKey;
  /** what is compared with what */
  id: string;
  subject: Label | null;
  value: unknown;
}

/** Parts are matched by key and id; those that are gone stand after those that are there. */
export function diffGeneral(before: Edition, after: Edition): GeneralChange[] {
  const [old, current] = [partsOf(before), partsOf(after)];
  const twin = (part: Part, among: readonly Part[]) =>
    among.find(({ key, id }) => key === part.key && id === part.id);
  return [
    ...current.map((part) => ({ part, before: twin(part, old)?.value ?? null, after: part.value })),
    ...old.filter((part) => !twin(part, current)).map((part) => ({ part, before: part.value, after: null })),
  ]
    .filter((change) => canonicalJson(change.before) !== canonicalJson(change.after))
    .map(({ part: { key, subject }, ...values }) => ({ key, subject, ...values }));
}

function partsOf(edition: Edition): Part[] {
  const { header } = edition;
  const { period, blocks, grades, index, bonus, penalty, substitutes = {} } = header;
  const { areas } = definitionIn(edition);
  return [
    { key: 'period', id: '', subject: null, value: { ...period } },
    ...blocks.map(({ id, label, tier, where = null }): Part => {
      return { key: 'block', id, subject: label, value: { tier, where, label } };
    }),
    ...grades.map(({ id, label, from }): Part => {
      return { key: 'grade', id, subject: label, value: from.toString() };
    }),
    ...Object.entries(index).map(([name, value]): Part => {
      return { key: 'index', id: name, subject: { vi: name }, value: value.toString() };
    }),
    ...(bonus ? [{ key: 'bonus' as const, id: '', subject: null, value: bonus.cap.toString() }] : []),
    ...(penalty ? [{ key: 'penalty' as const, id: '', subject: null, value: penalty.cap.toString() }] : []),
    ...Object.entries(substitutes).map(([unit, substitute]): Part => {
      return { key: 'substitute', id: unit, subject: { vi: unit }, value: substitute };
    }),
    ...areas.flatMap((area) => areaParts(area, header)),
  ];
}

function areaParts(
  { id, label, owner = null }: Readonly<Record<string, unknown>>,
  { tiers }: EditionFile,
): Part[] {
  const subject = label as Label;
  const place = { id: String(id), subject };
  const owners = isByTier(owner)
    ? Object.entries(owner.byTier).map(([tier, unit]) => ({ tier: tiers[tier]!.label, unit }))
    : owner;
  return [
    { key: 'areaLabel', ...place, value: label },
    { key: 'areaOwner', ...place, value: owners },
  ];
}
