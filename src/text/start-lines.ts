/** What to try next, after the ranking of the example. */
import type { Lang } from './lang.ts';

export interface StartNames {
  edition: string;
  /** ids of a unit of the example and of its tier */
  unit: string;
  tier: string;
  /** the options that name the example's edition and files, ready to be typed */
  inputs: string;
}

export function startLines({ edition, unit, tier, inputs }: StartNames, lang: Lang): string[] {
  const words = {
    vi: {
      next: 'Các bước tiếp theo (chưa cài đặt thì gõ "npx parindex" thay cho "parindex"):',
      rank: 'Kết quả xếp hạng đầy đủ',
      score: 'Điểm từng lĩnh vực của mọi đơn vị',
      explain: 'Diễn giải Chỉ số của một đơn vị',
      show: 'Bảng tiêu chí',
      template: 'Biểu mẫu tự chấm điểm của đơn vị đó',
      serve: 'Trang kết quả của các tệp này; thay bằng tệp của địa phương mình',
      help: 'Tất cả các lệnh',
    },
    en: {
      next: 'What to try next (where it is not installed, type "npx parindex"):',
      rank: 'The whole ranking',
      score: 'Points by area of every unit',
      explain: 'The index of one unit explained',
      show: 'The criteria',
      template: 'The form of that unit',
      serve: 'Pages of these files; name your own instead',
      help: 'All commands',
    },
  }[lang];
  const steps = [
    [words.rank, `parindex rank ${inputs}`],
    [words.score, `parindex score ${inputs}`],
    [words.explain, `parindex explain ${unit} ${inputs}`],
    [words.show, `parindex criteria show ${edition}`],
    [words.template, `parindex template ${edition} --tier ${tier} --unit ${unit} --out form.csv`],
    [words.serve, `parindex serve ${inputs}`],
    [words.help, 'parindex --help'],
  ] as const;
  return ['', words.next, ...steps.flatMap(([what, command]) => [`- ${what}:`, `    ${command}`])];
}
