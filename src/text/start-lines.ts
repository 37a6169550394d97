/** What to try next, after the ranking of the example. */
import type { Lang } from './lang.ts';

/** @param inputs the options that name the example's edition and files, ready to be typed */
export function startLines({ edition, inputs }: { edition: string; inputs: string }, lang: Lang): string[] {
  const words = {
    vi: {
      next: 'Các bước tiếp theo:',
      score: 'Điểm từng lĩnh vực của mọi đơn vị',
      explain: 'Diễn giải chỉ số của một đơn vị (thay TÊN-ĐƠN-VỊ)',
      show: 'Bảng tiêu chí',
      template: 'Biểu mẫu tự chấm điểm của một cấp (thay CẤP)',
      help: 'Mọi lệnh',
      unit: 'TÊN-ĐƠN-VỊ',
      tier: 'CẤP',
    },
    en: {
      next: 'What to try next:',
      score: 'Points by area of every unit',
      explain: 'The index of one unit explained (put a name for UNIT)',
      show: 'The criteria',
      template: 'The form of a tier (put its id for TIER)',
      help: 'All commands',
      unit: 'UNIT',
      tier: 'TIER',
    },
  }[lang];
  const steps = [
    [words.score, `parindex score ${inputs}`],
    [words.explain, `parindex explain "${words.unit}" ${inputs}`],
    [words.show, `parindex criteria show ${edition}`],
    [words.template, `parindex template ${edition} --tier ${words.tier} --out form.csv`],
    [words.help, 'parindex --help'],
  ] as const;
  return ['', words.next, ...steps.flatMap(([what, command]) => [`- ${what}:`, `    ${command}`])];
}
