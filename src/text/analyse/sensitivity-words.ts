/** Words of which choice ranks hang on, and of what leaving out an area or a criterion does. */
import type {
  BlockSensitivity,
  LeftOut,
  SensitivityInput,
  SensitivityReport,
} from '../../model/sensitivity-report.ts';
import { localDecimal, localNumber } from '../format.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { SOURCE_WORDS } from './uncertainty-words.ts';

type Words = Readonly<Record<Lang, string>>;

export const SENSITIVITY_HEADINGS = {
  kind: { vi: 'Phần', en: 'Part' },
  input: { vi: 'Lựa chọn hoặc thành phần', en: 'Choice or element' },
  first: { vi: 'Ảnh hưởng riêng (Sobol bậc 1)', en: 'First order' },
  firstInterval: { vi: 'Khoảng 5–95%', en: '5–95%' },
  total: { vi: 'Ảnh hưởng toàn phần (Sobol)', en: 'Total order' },
  totalInterval: { vi: 'Khoảng 5–95%', en: '5–95%' },
  shift: { vi: 'Lệch trung bình (bậc)', en: 'Mean change (places)' },
  moved: { vi: 'Số đơn vị đổi hạng', en: 'Units that move' },
  movers: { vi: 'Đổi nhiều nhất', en: 'Move most' },
  sobol: { vi: 'Độ nhạy', en: 'Sensitivity' },
  leftOut: { vi: 'Bỏ một thành phần', en: 'Without one element' },
  without: { vi: 'Bỏ đi', en: 'Without' },
} as const satisfies Record<string, Words>;

export function inputName({ kind, area }: SensitivityInput, lang: Lang): string {
  if (kind !== 'weight') return SOURCE_WORDS[kind][lang];
  const name = area === null ? '' : `${area.number}. ${inLang(area.label, lang)}`;
  return lang === 'vi' ? `Trọng số lĩnh vực ${name}` : `Weight of area ${name}`;
}

export function leftOutName({ kind, code, label }: LeftOut, lang: Lang): string {
  const name = inLang(label, lang);
  if (kind === 'area') return lang === 'vi' ? `Lĩnh vực ${code}. ${name}` : `Area ${code}. ${name}`;
  return `TC ${code} ${name}`;
}

/** `Sở A: hạng 3 xuống 7; Sở B: hạng 5 lên 2`. */
export function moversWords({ movers }: Pick<LeftOut, 'movers'>, lang: Lang): string {
  return movers
    .map(({ unit, from, to }) => {
      if (lang === 'en') return `${unit.name}: ${from} to ${to}`;
      return `${unit.name}: hạng ${from} ${to > from ? 'xuống' : 'lên'} ${to}`;
    })
    .join('; ');
}

/** What the numbers mean, how N was chosen, and how to get them again. */
export function sensitivityMeaning(report: SensitivityReport, lang: Lang): string[] {
  const { seed, samples, leastSamples, mostSamples, goal, spread } = report;
  const number = (value: number) => localDecimal(String(value), lang);
  const most = number(Number((100 * spread).toPrecision(6)));
  const chosen =
    samples === null
      ? lang === 'vi'
        ? `Số mẫu N tăng gấp đôi từ ${number(leastSamples)} đến khi khoảng tin cậy của mọi chỉ số toàn phần không rộng quá ${number(goal)}, nhiều nhất ${number(mostSamples)}.`
        : `N is doubled from ${number(leastSamples)} until no interval of a total order is wider than ${number(goal)}, to ${number(mostSamples)} at most.`
      : lang === 'vi'
        ? `Số mẫu N = ${number(samples)} theo yêu cầu.`
        : `N = ${number(samples)} as asked for.`;
  return lang === 'vi'
    ? [
        `Đại lượng được xét là độ lệch hạng trung bình so với kết quả khi thay đổi trọng số từng lĩnh vực (nhiều nhất ${most}%), cách tổng hợp điểm, cách làm tròn và cách xử lý tiêu chí không phát sinh.`,
        'Ảnh hưởng riêng là phần biến động do riêng một lựa chọn gây ra; ảnh hưởng toàn phần tính cả khi lựa chọn đó kết hợp với các lựa chọn khác. Giá trị gần 0: không đáng kể; gần 1: gần như quyết định tất cả.',
        'Đây là giá trị ước lượng nên có thể âm một ít quanh 0; số âm được giữ nguyên, hiểu là không có ảnh hưởng rõ rệt.',
        `${chosen} Số khởi tạo ngẫu nhiên (seed): ${seed}.`,
      ]
    : [
        `What is looked at: how far ranks move on average when the weight of each area (by at most ${most}%), aggregation, rounding and the treatment of criteria that did not arise change.`,
        'First order: the share of the variance that one choice makes alone; total order: together with the others. Near 0: of no account; near 1: it decides almost everything.',
        'These are estimates, so they can fall a little below 0; negative ones are shown as they are and mean no clear effect.',
        `${chosen} Seed: ${seed}.`,
      ];
}

export function precisionSentence(
  { samples, runs, failed, widest, settled }: BlockSensitivity,
  lang: Lang,
): string {
  const number = (value: number) => localDecimal(String(value), lang);
  const width = widest === null ? '–' : localNumber(widest, 3, lang);
  const verdict = settled
    ? { vi: 'đạt độ chính xác cần thiết', en: 'precise enough' }
    : { vi: 'chưa đạt độ chính xác cần thiết, cần tăng N', en: 'not precise enough yet: raise N' };
  return lang === 'vi'
    ? `N = ${number(samples)}, ${number(runs)} lần tính, ${failed} mẫu không tính được; khoảng rộng nhất ${width}: ${verdict.vi}.`
    : `N = ${number(samples)}, ${number(runs)} runs, ${failed} samples failed; widest interval ${width}: ${verdict.en}.`;
}

/** The choice with the greatest total order, in one sentence; null where nothing varies. */
export function greatestInput({ inputs, mean }: BlockSensitivity, lang: Lang): string | null {
  const [first] = inputs;
  if (!first || first.total === null || mean === null) return null;
  const name = inputName(first, lang);
  const total = localNumber(first.total, 2, lang);
  const places = localNumber(mean, 2, lang);
  return lang === 'vi'
    ? `Thứ hạng lệch trung bình ${places} bậc; lựa chọn ảnh hưởng nhiều nhất: ${name} (ảnh hưởng toàn phần ${total}).`
    : `Ranks move by ${places} places on average; the choice that matters most: ${name} (total order ${total}).`;
}

/** What leaving out the most important area does; null where there is none. */
export function leftOutSummary(leftOut: readonly LeftOut[], lang: Lang): string | null {
  const areas = leftOut.filter(({ kind, shift }) => kind === 'area' && shift !== null);
  if (areas.length < 2) return null;
  const most = areas.reduce((a, b) => ((b.shift ?? 0) > (a.shift ?? 0) ? b : a));
  const shift = localNumber(most.shift ?? 0, 2, lang);
  const name = leftOutName(most, lang);
  return lang === 'vi'
    ? `Bỏ đi thì thứ hạng thay đổi nhiều nhất: ${name} (lệch trung bình ${shift} bậc, ${most.moved} đơn vị đổi hạng).`
    : `What changes ranks most when it is left out: ${name} (${shift} places on average, ${most.moved} units move).`;
}

/** How many criteria are not listed; null where all are. */
export function unmovedSentence(count: number, lang: Lang): string | null {
  if (count === 0) return null;
  return lang === 'vi'
    ? `Bỏ riêng từng tiêu chí trong ${count} tiêu chí còn lại không làm thay đổi thứ hạng nào.`
    : `Leaving out any one of the other ${count} criteria changes no rank.`;
}
