/** Names of a file against a registry, in words: counts first, then every name that does not match, then the aliases. */
import type { NameMatch, NameMatchReport, NameResult } from '../../model/name-match.ts';
import type { CsvCell } from '../csv.ts';
import { displayText } from '../display-text.ts';
import { formatDay } from '../format.ts';
import type { Lang } from '../lang.ts';
import { nameList } from '../name-list.ts';
import { shareWords, validityWords } from './unit-time.ts';

const RESULTS = {
  name: { vi: 'khớp tên đăng ký hoặc mã', en: 'matches by name or code' },
  alias: { vi: 'khớp cách gọi khác', en: 'matches by alias' },
  ambiguous: { vi: 'không rõ đơn vị nào', en: 'ambiguous' },
  retired: { vi: 'đã kết thúc', en: 'no longer exists' },
  future: { vi: 'chưa thành lập', en: 'does not exist yet' },
  unknown: { vi: 'không có trong sổ', en: 'not in the registry' },
} as const satisfies Record<NameResult, Record<Lang, string>>;

const ORDER = ['unknown', 'ambiguous', 'retired', 'future', 'alias'] as const;

/** Whether the name stands for one unit that exists on the day. */
export function isMatched({ result }: NameMatch): boolean {
  return result === 'name' || result === 'alias';
}

export function nameMatchText({ file, registry, asOf, names }: NameMatchReport, lang: Lang): string {
  const matched = names.filter(isMatched).length;
  const day = asOf === null ? '' : ` ${lang === 'vi' ? 'vào ngày' : 'on'} ${formatDay(asOf)}`;
  const title =
    lang === 'vi'
      ? `${file}: ${matched}/${names.length} tên khớp với sổ ${registry}${day}`
      : `${file}: ${matched} of ${names.length} names match the registry ${registry}${day}`;
  const groups = ORDER.flatMap((result) => {
    const found = names.filter((name) => name.result === result);
    if (found.length === 0) return [];
    return [
      `${capital(RESULTS[result][lang])} (${found.length}):`,
      ...found.map((name) => nameLine(name, lang)),
    ];
  });
  return [title, ...groups].join('\n');
}

const capital = (text: string): string => `${text[0]!.toUpperCase()}${text.slice(1)}`;

function nameLine(name: NameMatch, lang: Lang): string {
  const { text, sheet, lines } = name;
  const places = lines.length > 5 ? [...lines.slice(0, 5), '…'] : lines;
  const line = lang === 'vi' ? 'dòng' : lines.length > 1 ? 'lines' : 'line';
  const where = `${sheet === null ? '' : `${sheet}, `}${line} ${places.join(', ')}`;
  const detail = detailOf(name, lang);
  return `  ${displayText(text)} (${where})${detail === '' ? '' : `: ${detail}`}`;
}

/** What the registry knows of the name, without a full stop; empty where there is nothing more to say. */
function detailOf(match: NameMatch, lang: Lang): string {
  const { result, unit, candidates, suggestions, successors } = match;
  const isVi = lang === 'vi';
  if (result === 'ambiguous') {
    const names = candidates.map(({ id, name, parent }) => `${name}${parent ? `, ${parent}` : ''} (${id})`);
    return isVi ? `có thể là ${names.join('; ')}` : `may be ${names.join('; ')}`;
  }
  if (result === 'unknown') {
    if (suggestions.length === 0) return '';
    const names = nameList(suggestions, lang, 'or');
    return isVi ? `có phải là ${names}?` : `did you mean ${names}?`;
  }
  const itself = `${unit!.name} (${unit!.id})`;
  if (result === 'name' || result === 'alias') return itself;
  const validity = `${itself}, ${validityWords(match, lang)}`;
  if (result === 'future') return validity;
  if (successors.length === 0) {
    return `${validity}; ${isVi ? 'sổ không ghi đơn vị kế tiếp' : 'the registry knows no successor'}`;
  }
  const parts = successors.map(({ id, name, share }) => {
    const what = shareWords(share, lang).replace(/ (của|of)$/, '');
    return `${what} ${isVi ? 'sang' : 'to'} ${name} (${id})`;
  });
  return `${validity}; ${parts.join('; ')}`;
}

const HEADINGS = {
  vi: [
    'Tên trong tệp',
    'Mã trong tệp',
    'Trang tính',
    'Dòng',
    'Kết quả',
    'Mã đơn vị',
    'Tên đăng ký',
    'Nội dung',
  ],
  en: [
    'Name in the file',
    'Code in the file',
    'Sheet',
    'Lines',
    'Result',
    'Unit id',
    'Registered name',
    'Details',
  ],
} as const satisfies Record<Lang, readonly string[]>;

/** One row a name; the headings are the first row. */
export function nameMatchRows({ names }: NameMatchReport, lang: Lang): CsvCell[][] {
  const rows = names.map((name) => [
    name.text,
    name.code,
    name.sheet,
    name.lines.join(', '),
    RESULTS[name.result][lang],
    name.unit?.id ?? null,
    name.unit?.name ?? null,
    isMatched(name) ? null : detailOf(name, lang),
  ]);
  return [[...HEADINGS[lang]], ...rows];
}
