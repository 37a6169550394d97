/** Words of an edition that was just begun: the head of its edition.yaml, and what its author has to look at next. */
import type { Label } from '../../model/label.ts';
import { formatDay } from '../format.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { listed } from '../listed.ts';

interface ScaffoldFacts {
  id: string;
  jurisdiction: string;
  from: string;
  /** yyyy-mm-dd */
  period: { from: string; to: string };
  /** null: there was none that could be carried over */
  label: Label | null;
}

/** The head of edition.yaml, as its author goes on with it: comments are Vietnamese, like those of every edition. */
export function scaffoldHead({ id, jurisdiction, from, period, label }: ScaffoldFacts): string {
  const lines = [
    '# yaml-language-server: $schema=../../schema.json',
    `# Kế thừa ${from}. Chỉ ghi những gì khác: mỗi lĩnh vực có thay đổi một tệp với add, change, remove (criteria/README.md mục 10).`,
    '# Mục tiêu của tỉnh (goals) giữ như bộ cũ cho đến khi ghi lại ở đây.',
    'schema: par-criteria/1',
    `edition: ${id}`,
    `jurisdiction: ${jurisdiction}`,
    `extends: ${from}`,
    'decision: null',
    `period: { from: ${period.from}, to: ${period.to} }`,
    'status: draft',
    ...(label
      ? ['label:', ...Object.entries(label).map(([lang, text]) => `  ${lang}: ${JSON.stringify(text)}`)]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** A criterion whose words name a year of the older period or an older document. */
export interface CriterionToReview {
  code: string;
  label: Label;
  /** whether the label or the measure names a year */
  namesYear: boolean;
  /** ids of the documents that its target is cited from */
  targetFrom: readonly string[];
}

/** What the author of the new edition has to look at, one line a criterion. */
export function scaffoldReview(criteria: readonly CriterionToReview[], lang: Lang): string[] {
  if (criteria.length === 0) return [];
  const title = lang === 'vi' ? 'Cần xem lại trong bộ mới:' : 'To be looked at in the new edition:';
  return [
    title,
    ...criteria.map(
      (criterion) => `  TC ${criterion.code} ${inLang(criterion.label, lang)}: ${reasons(criterion, lang)}`,
    ),
  ];
}

function reasons({ namesYear, targetFrom }: CriterionToReview, lang: Lang): string {
  const year =
    lang === 'vi' ? 'nhãn hoặc số liệu ghi năm của kỳ cũ' : 'its words name the year of the older period';
  const target =
    lang === 'vi'
      ? `chỉ tiêu trích từ ${listed(targetFrom)}`
      : `its target is cited from ${listed(targetFrom)}`;
  return [...(namesYear ? [year] : []), ...(targetFrom.length > 0 ? [target] : [])].join('; ');
}

/** An entry for CHANGELOG.md, on top of the others. */
export function changelogEntry({ id, from, period }: ScaffoldFacts): string {
  return [
    `## ${id}`,
    '',
    `- **Kỳ** ${formatDay(period.from)} - ${formatDay(period.to)}. Lập từ ${from}, chưa có thay đổi. Ghi ở đây từng thay đổi: **Cấp**, **Tiêu chí**, thay đổi gì và vì sao (\`parindex criteria diff ${from} ${id}\` liệt kê giúp).`,
    '',
    '',
  ].join('\n');
}
