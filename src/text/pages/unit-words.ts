/** Words of the page of a unit, and what its score sheet says of a criterion in one line. */
import type { Section } from '../../model/criteria-set.ts';
import type { LeafExplanation } from '../../model/leaf-explanation.ts';
import { measureText, numberText } from '../explain/figure-words.ts';
import { stateSentence } from '../explain/state-sentence.ts';
import type { Lang } from '../lang.ts';
import { STATE_WORDS } from '../states.ts';
import { NO_VALUE } from '../table.ts';

export const UNIT_PAGE_WORDS = {
  facts: { vi: 'Kết quả', en: 'Result' },
  noLoss: { vi: 'Đơn vị không bị mất điểm ở tiêu chí nào.', en: 'The unit loses no points.' },
  areas: { vi: 'Điểm theo lĩnh vực', en: 'Points by area' },
  sum: { vi: 'Cộng', en: 'Sum' },
  lostHead: { vi: 'Điểm bị mất', en: 'Points lost' },
  lost: { vi: 'Tiêu chí bị mất điểm, nhiều nhất trước', en: 'Criteria by points lost' },
  lostRest: { vi: 'Các tiêu chí bị mất điểm còn lại', en: 'The other criteria that lost points' },
  sheet: { vi: 'Bảng điểm theo tiêu chí', en: 'Score sheet' },
  sheetNote: {
    vi: 'Mở dòng dưới mỗi tiêu chí để xem số liệu đã nhận (tệp, dòng, cột, nội dung ô), quy tắc đã áp dụng, cách được thêm điểm và căn cứ.',
    en: 'Open the line under a criterion for what was handed in (file, line, column, cell), the rule that applied, what would earn more, and the sources.',
  },
  number: { vi: 'STT', en: 'No.' },
  own: { vi: 'Tự chấm', en: 'Own' },
  neighbours: { vi: 'Đơn vị liền kề trong khối', en: 'Neighbours in the block' },
  noNeighbours: {
    vi: 'Đơn vị không được xếp hạng nên không có đơn vị liền kề.',
    en: 'The unit is not ranked and so has no neighbours.',
  },
  previous: { vi: 'Liền trên', en: 'Above' },
  next: { vi: 'Liền dưới', en: 'Below' },
  comparison: { vi: 'So sánh', en: 'Comparison' },
  compare: { vi: 'So sánh với đơn vị này', en: 'Compare with it' },
  criterionPage: { vi: 'Tiêu chí này ở mọi đơn vị', en: 'This criterion in all units' },
  places: { vi: 'Các đơn vị cùng khối', en: 'Units of the block' },
} as const satisfies Record<string, Record<Lang, string>>;

/** The state of a criterion with the figure behind it: "tính điểm theo số liệu: 95,5% (191/200)". */
export function leafSummary(leaf: LeafExplanation, lang: Lang): string {
  const measure = leaf.figure?.measure;
  if (leaf.state === 'scored' && measure) return `${STATE_WORDS.scored[lang]}: ${measureText(measure, lang)}`;
  return stateSentence(leaf, lang);
}

/** Points that the unit declared for itself, as its report writes them. */
export function ownPoints(leaf: LeafExplanation): string {
  return ownText(leaf, 'selfPoints');
}

/**
 * A cell of the unit's own report about a criterion, as it stands there: that about the criterion itself, else those
 * about its alternatives or cases, each with its name where they differ. The last statement of a figure counts.
 */
export function ownText({ leaf, statements }: LeafExplanation, field: 'selfPoints' | 'evidence'): string {
  const stated = new Map(
    statements.flatMap(({ input, figure, cells }) => {
      const text = cells[field];
      return input === 'reports' && text !== undefined ? [[figure, text] as const] : [];
    }),
  );
  const whole = stated.get(leaf.code);
  if (whole !== undefined) return whole;
  if (new Set(stated.values()).size === 1) return [...stated.values()][0]!;
  return [...stated].map(([figure, text]) => `${figure.split('/')[1] ?? figure}: ${text}`).join('; ');
}

/** Points as the sheet prints them; those of a penalty are taken away. */
export function sheetPoints({ leaf, pointsRounded }: LeafExplanation, lang: Lang): string {
  if (pointsRounded === null) return NO_VALUE;
  return signedPoints(numberText(pointsRounded, lang), leaf.area.section);
}

/** Printed points with the sign that they have in the sum: those of a penalty are taken away. */
export function signedPoints(text: string, section: Section): string {
  return section === 'penalty' && text !== '0' ? `−${text}` : text;
}
