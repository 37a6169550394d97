/** Faults of many files as lines of a terminal: `file:line:column: lỗi: ...`; warnings alike are told once in a while. */
import type { Issue } from '../../model/issue.ts';
import type { Lang } from '../lang.ts';
import { issueFile, issueSentence } from './issues.ts';

/** warnings of one kind that are told one by one */
const TOLD = 20;

/** Errors first, all of them; then warnings, of each kind the first ones and how many more there are. */
export function issueLines(issues: readonly Issue[], lang: Lang): string[] {
  const errors = issues.filter(({ severity }) => severity === 'error');
  const byKind = new Map<string, Issue[]>();
  for (const issue of issues) {
    if (issue.severity === 'error') continue;
    const alike = byKind.get(issue.kind);
    if (alike) alike.push(issue);
    else byKind.set(issue.kind, [issue]);
  }
  const warnings = [...byKind.values()].flatMap((alike) => [
    ...alike.slice(0, TOLD).map((issue) => issueLine(issue, lang)),
    ...(alike.length > TOLD ? [moreLine(alike.length - TOLD, lang)] : []),
  ]);
  return [...errors.map((issue) => issueLine(issue, lang)), ...warnings];
}

/** One fault with its place, as the user finds it in the file. */
function issueLine(issue: Issue, lang: Lang): string {
  const { line, column, severity } = issue;
  const words = { error: { vi: 'lỗi', en: 'error' }, warning: { vi: 'cảnh báo', en: 'warning' } };
  const place = [issueFile(issue), line, column].filter((part) => part !== null).join(':');
  return `${place}: ${words[severity][lang]}: ${issueSentence(issue, lang)}`;
}

function moreLine(count: number, lang: Lang): string {
  return lang === 'vi' ? `... và ${count} cảnh báo cùng loại` : `... and ${count} warnings alike`;
}

/** Why nothing was scored. */
export function refusalLine(errors: number, lang: Lang): string {
  return lang === 'vi'
    ? `parindex: chưa chấm điểm vì các tệp có ${errors} lỗi; hãy sửa rồi chạy lại`
    : `parindex: nothing was scored, because the files have ${errors} ${errors === 1 ? 'error' : 'errors'}`;
}

/** Units of last year's table that are not compared. */
export function unknownUnitsLine(
  { file, names }: { file: string; names: readonly string[] },
  lang: Lang,
): string {
  const list = names.join('; ');
  return lang === 'vi'
    ? `${file}: cảnh báo: không so sánh các đơn vị không có trong danh sách kỳ này: ${list}`
    : `${file}: warning: not compared, because they are no units of this period: ${list}`;
}
