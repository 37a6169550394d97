/** Why the figures of the units make no figure of the province. */
import type { SummedFigure } from '../../model/target-report.ts';
import type { Lang } from '../lang.ts';

type UnsummedWords = Readonly<Record<NonNullable<SummedFigure['reason']>, Readonly<Record<Lang, string>>>>;

export const UNSUMMED_WORDS: UnsummedWords = {
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

/** The same for the line of a picture. */
export const UNSUMMED_SHORT: UnsummedWords = {
  noFigure: UNSUMMED_WORDS.noFigure,
  percentageOnly: { vi: 'thiếu tử số, mẫu số để cộng', en: 'no fractions to add up' },
  amounts: { vi: 'số tuyệt đối, không cộng được', en: 'amounts are not summed' },
  perUnit: { vi: 'giao từng đơn vị', en: 'set for each unit' },
};
