/** What changed in an edition as a whole, one sentence a change. */
import type { GeneralChange, GeneralKey } from '../../model/edition-diff.ts';
import type { Label } from '../../model/label.ts';
import { isPlainObject } from '../../model/tiered.ts';
import { formatDay, localDecimal } from '../format.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';

type Words = Readonly<Record<Lang, string>>;

const NAMES: Readonly<Record<GeneralKey, Words>> = {
  period: { vi: 'kỳ đánh giá', en: 'period' },
  block: { vi: 'khối xếp hạng', en: 'block' },
  grade: { vi: 'xếp loại', en: 'grade' },
  index: { vi: 'cách tính Chỉ số', en: 'index setting' },
  bonus: { vi: 'mức trần điểm thưởng', en: 'cap of the bonus' },
  penalty: { vi: 'mức trần điểm trừ', en: 'cap of the penalty' },
  substitute: { vi: 'cơ quan thẩm định thay', en: 'substitute appraiser' },
  areaLabel: { vi: 'lĩnh vực', en: 'area' },
  areaOwner: { vi: 'cơ quan chủ trì thẩm định lĩnh vực', en: 'owner of the area' },
};

export interface GeneralWords {
  name: string;
  /** null: was not there */
  before: string | null;
  /** null: is no longer there */
  after: string | null;
}

export function generalChange({ key, subject, before, after }: GeneralChange, lang: Lang): GeneralWords {
  const name = NAMES[key][lang];
  return {
    name: subject ? `${name} "${inLang(subject, lang)}"` : name,
    before: before === null ? null : valueWords(key, before, lang),
    after: after === null ? null : valueWords(key, after, lang),
  };
}

function valueWords(key: GeneralKey, value: unknown, lang: Lang): string {
  if (typeof value === 'string') return textWords(key, value, lang);
  if (Array.isArray(value))
    return (value as readonly Owner[]).map((owner) => ownerWords(owner, lang)).join('; ');
  if (!isPlainObject(value)) return String(value);
  switch (key) {
    case 'period':
      return `${formatDay(String(value.from))} - ${formatDay(String(value.to))}`;
    case 'block':
      return blockWords(value, lang);
    default:
      return `"${inLang(value as Label, lang)}"`;
  }
}

/** Who appraises the units of one tier. */
interface Owner {
  tier: Label;
  unit: string;
}

function ownerWords({ tier, unit }: Owner, lang: Lang): string {
  return `${inLang(tier, lang)}: ${ownerName(unit, lang)}`;
}

function textWords(key: GeneralKey, value: string, lang: Lang): string {
  if (!/^-?[\d.]+$/.test(value)) return ownerName(value, lang);
  const number = localDecimal(value, lang);
  if (key !== 'grade') return number;
  return lang === 'vi' ? `từ ${number}` : `from ${number}`;
}

/** A unit id, or the unit's own superior. */
function ownerName(owner: string, lang: Lang): string {
  if (owner !== 'parent') return owner;
  return lang === 'vi' ? 'cơ quan cấp trên trực tiếp' : 'the own superior';
}

function blockWords({ where, label }: Record<string, unknown>, lang: Lang): string {
  const name = `"${inLang(label as Label, lang)}"`;
  if (!isPlainObject(where)) return name;
  const filter = Object.entries(where).map(
    ([attribute, value]) => `${attribute} = ${[value].flat().join(' | ')}`,
  );
  return `${name} (${filter.join(', ')})`;
}
