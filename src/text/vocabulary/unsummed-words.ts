/** Why the figures of the units make no figure of the province. */
import type { SummedFigure } from '../../model/target-report.ts';
import type { Lang } from '../lang.ts';

type UnsummedReason = NonNullable<SummedFigure['reason']>;

export const UNSUMMED_WORDS: Readonly<Record<UnsummedReason, Readonly<Record<Lang, string>>>> = {
  noFigure: { vi: 'chưa có số liệu', en: 'no figure' },
  percentageOnly: {
    vi: 'có đơn vị chỉ báo cáo tỷ lệ, không có tử số và mẫu số, nên không cộng được',
    en: 'some units stated a percentage without its numerator and denominator',
  },
  amounts: {
    vi: 'số tiền của các đơn vị có thể ghi theo đơn vị tính khác nhau, nên không cộng được',
    en: 'amounts of money may be in different units, so that they do not add up',
  },
  perUnit: { vi: 'chỉ tiêu giao cho từng đơn vị', en: 'the target is set for each unit' },
};
