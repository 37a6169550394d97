/** The history of a unit in words, and as rows for a spreadsheet. */
import type { Continuity } from '../../model/lineage.ts';
import type { HistoryStep, HistoryUnit, UnitHistory } from '../../model/unit-history.ts';
import type { CsvCell } from '../csv.ts';
import { formatDay } from '../format.ts';
import type { Lang } from '../lang.ts';
import { kindWords } from '../vocabulary/unit-kinds.ts';
import { shareWords, validityWords } from './unit-time.ts';

const WORDS = {
  code: { vi: 'mã', en: 'code' },
  jurisdiction: {
    vi: 'thuộc địa phương cũ, chỉ để truy nguồn gốc:',
    en: 'of a former jurisdiction, for lineage only:',
  },
  source: { vi: 'Nguồn:', en: 'Source:' },
  undated: { vi: 'sổ không ghi ngày bắt đầu, kết thúc', en: 'no first or last day in the registry' },
  formedFrom: { vi: 'Hình thành từ', en: 'Formed from' },
  tookIn: { vi: 'Đã nhận thêm:', en: 'Took in:' },
  became: { vi: 'Trở thành, chuyển sang:', en: 'Became, went to:' },
  noPredecessor: {
    vi: 'Sổ đăng ký không ghi đơn vị tiền thân.',
    en: 'The registry knows no predecessor.',
  },
  noSuccessor: { vi: 'Sổ đăng ký không ghi đơn vị kế tiếp.', en: 'The registry knows no successor.' },
} as const satisfies Record<string, Record<Lang, string>>;

const BEGINNINGS = {
  unchanged: { vi: ' (giữ nguyên đơn vị, cùng tên)', en: ' (the same unit under the same name)' },
  renamed: { vi: ' (giữ nguyên đơn vị, đổi tên)', en: ' (the same unit under another name)' },
  merged: { vi: ' (hợp nhất toàn bộ các đơn vị)', en: ' (whole units merged)' },
  partial: { vi: ' (có phần chia tách)', en: ' (with parts of units)' },
  noPredecessor: { vi: '', en: '' },
  absent: { vi: '', en: '' },
} as const satisfies Record<Continuity, Record<Lang, string>>;

export function unitHistoryText({ unit, beginning, formedFrom, became }: UnitHistory, lang: Lang): string {
  const begun = formedFrom.filter(({ isBeginning }) => isBeginning);
  const taken = formedFrom.filter(({ isBeginning }) => !isBeginning);
  const started = beginning === null ? '' : BEGINNINGS[beginning][lang];
  return [
    ...unitLines(unit, lang),
    ...section(`${WORDS.formedFrom[lang]}${started}:`, stepLines(begun, lang, 2)),
    ...section(WORDS.tookIn[lang], stepLines(taken, lang, 2)),
    ...(unit.validFrom !== null && begun.length === 0 ? [`  ${WORDS.noPredecessor[lang]}`] : []),
    ...section(WORDS.became[lang], stepLines(became, lang, 2)),
    ...(unit.validTo !== null && became.length === 0 ? [`  ${WORDS.noSuccessor[lang]}`] : []),
  ].join('\n');
}

function unitLines(unit: HistoryUnit, lang: Lang): string[] {
  const facts = [
    ...(unit.code === null ? [] : [`${WORDS.code[lang]} ${unit.code}`]),
    ...(unit.kind === null ? [] : [kindWords(unit.kind, lang)]),
    ...(unit.parent === null ? [] : [unit.parent.name]),
    validityWords(unit, lang) || WORDS.undated[lang],
    ...(unit.jurisdiction === null ? [] : [`${WORDS.jurisdiction[lang]} ${unit.jurisdiction}`]),
  ];
  const source = unit.source === null ? [] : [`  ${WORDS.source[lang]} ${unit.source}`];
  return [`${unit.name} (${unit.id})`, `  ${facts.join('; ')}`, ...source];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`  ${title}`, ...lines];
}

function stepLines(steps: readonly HistoryStep[], lang: Lang, depth: number): string[] {
  return steps.flatMap(({ day, share, unit, further }) => {
    const place = unit.parent === null ? '' : `, ${unit.parent.name}`;
    const what = `${shareWords(share, lang)} ${unit.name}${place} (${unit.id})`;
    const validity = validityWords(unit, lang);
    const line = `${formatDay(day)}: ${what}${validity === '' ? '' : `; ${validity}`}`;
    return [`${'  '.repeat(depth)}- ${line}`, ...stepLines(further, lang, depth + 1)];
  });
}

const HEADINGS = {
  vi: [
    'Đơn vị',
    'Mã đơn vị',
    'Quan hệ',
    'Bước',
    'Ngày',
    'Tỷ lệ của đơn vị tiền thân',
    'Đơn vị liên quan',
    'Mã đơn vị liên quan',
    'Cơ quan cấp trên',
    'Hiệu lực từ',
    'Hiệu lực đến',
  ],
  en: [
    'Unit',
    'Unit id',
    'Relation',
    'Step',
    'Day',
    'Share of the predecessor',
    'Other unit',
    'Other unit id',
    'Parent',
    'Valid from',
    'Valid to',
  ],
} as const satisfies Record<Lang, readonly string[]>;

const RELATIONS = {
  itself: { vi: 'chính đơn vị', en: 'itself' },
  formedFrom: { vi: 'tiền thân', en: 'predecessor' },
  became: { vi: 'kế tiếp', en: 'successor' },
} as const satisfies Record<string, Record<Lang, string>>;

/** One row a step; the unit itself is the first row after the headings. */
export function unitHistoryRows(histories: readonly UnitHistory[], lang: Lang): CsvCell[][] {
  const rows = histories.flatMap(({ unit, formedFrom, became }) => {
    const row = (relation: keyof typeof RELATIONS, step: number, more: Partial<HistoryStep>): CsvCell[] => {
      const other = more.unit ?? unit;
      const share = more.day === undefined ? null : (more.share ?? '?');
      return [
        unit.name,
        unit.id,
        RELATIONS[relation][lang],
        step,
        more.day === undefined ? null : formatDay(more.day),
        share === null ? null : { printed: share },
        other.name,
        other.id,
        other.parent?.name ?? null,
        other.validFrom === null ? null : formatDay(other.validFrom),
        other.validTo === null ? null : formatDay(other.validTo),
      ];
    };
    const stepRows = (
      relation: keyof typeof RELATIONS,
      steps: readonly HistoryStep[],
      step = 1,
    ): CsvCell[][] =>
      steps.flatMap((each) => [row(relation, step, each), ...stepRows(relation, each.further, step + 1)]);
    return [row('itself', 0, {}), ...stepRows('formedFrom', formedFrom), ...stepRows('became', became)];
  });
  return [[...HEADINGS[lang]], ...rows];
}
