/** The explanation of one criterion of one unit as a page for the terminal. */
import { decimal } from '../../exact/decimal.ts';
import type { FigureExplanation, LeafExplanation, LeafReport } from '../../model/leaf-explanation.ts';
import type { MeasureKind } from '../../model/measure.ts';
import { formatDay } from '../format.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { headLines } from '../results/report-head.ts';
import { APPRAISER_WORDS, ASSESSED_BY_WORDS } from '../states.ts';
import { ownDateWords } from '../vocabulary/number-names.ts';
import { exactNote, measureText, numberText } from './figure-words.ts';
import { nextStepWords } from './next-step-words.ts';
import { pointsText } from './points-words.ts';
import { ruleLines } from './rule-lines.ts';
import { field, item, section } from './sheet.ts';
import { sourceWords } from './source-words.ts';
import { stateSentence } from './state-sentence.ts';
import { statementLines } from './statement-words.ts';
import { targetSentence } from './target-words.ts';

const WORDS = {
  title: { vi: 'DIỄN GIẢI ĐIỂM CỦA MỘT TIÊU CHÍ', en: 'POINTS OF ONE CRITERION EXPLAINED' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  criterion: { vi: 'Tiêu chí', en: 'Criterion' },
  area: { vi: 'Lĩnh vực', en: 'Area' },
  points: { vi: 'Điểm', en: 'Points' },
  state: { vi: 'Tình trạng', en: 'State' },
  figure: { vi: 'Số liệu', en: 'Figure' },
  target: { vi: 'Chỉ tiêu', en: 'Target' },
  source: { vi: 'Nguồn số liệu', en: 'Whose figure' },
  appraiser: { vi: 'Cơ quan thẩm định', en: 'Appraiser' },
  evidence: { vi: 'Tài liệu cần có', en: 'Evidence' },
  statements: { vi: 'SỐ LIỆU ĐÃ NHẬN (tệp, dòng, cột, nội dung ô)', en: 'WHAT WAS HANDED IN' },
  nothing: { vi: 'Không có tệp nào ghi số liệu cho tiêu chí này', en: 'No file states the criterion' },
  rule: { vi: 'CÁCH TÍNH ĐIỂM (dấu » là mức đã áp dụng)', en: 'RULE (» marks what applied)' },
  next: { vi: 'ĐỂ ĐƯỢC THÊM ĐIỂM (các số liệu khác giữ nguyên)', en: 'WHAT WOULD EARN MORE' },
  together: {
    vi: 'điểm của tiêu chí lấy theo điều kiện thấp nhất nên phải đạt đồng thời các điều kiện nêu trên',
    en: 'the least condition counts: all of the above are needed together',
  },
  sources: { vi: 'CĂN CỨ', en: 'SOURCES' },
  readings: { vi: 'CÁCH HIỂU VĂN BẢN', en: 'READINGS' },
} as const satisfies Record<string, Record<Lang, string>>;

export function leafText(report: LeafReport, lang: Lang): string {
  const { leaf, target, sources, readings } = report;
  return [
    ...headLines(report, WORDS.title[lang], lang),
    '',
    ...field(WORDS.unit[lang], report.unit.name),
    ...field(WORDS.criterion[lang], `${leaf.printedNumber} ${inLang(leaf.label, lang)} (TC ${leaf.code})`),
    ...field(WORDS.area[lang], `${leaf.area.number}. ${inLang(leaf.area.label, lang)}`),
    ...field(WORDS.points[lang], pointsWords(report, lang)),
    ...field(WORDS.state[lang], stateSentence(report, lang)),
    ...figureField(report, lang),
    ...(target ? field(WORDS.target[lang], targetSentence(target, measureOf(report), lang)) : []),
    ...field(WORDS.source[lang], ASSESSED_BY_WORDS[leaf.assessedBy][lang]),
    ...appraiserField(report, lang),
    ...(leaf.evidence ? field(WORDS.evidence[lang], inLang(leaf.evidence, lang)) : []),
    ...statementSection(report, lang),
    '',
    WORDS.rule[lang],
    ...ruleLines(report, lang),
    ...section(WORDS.next[lang], nextStepItems(report, lang)),
    ...section(
      WORDS.sources[lang],
      sources.map((source) => sourceWords(source, lang)),
    ),
    ...section(
      WORDS.readings[lang],
      readings.map(({ title }) => title),
    ),
  ].join('\n');
}

function appraiserField({ appraiser }: LeafExplanation, lang: Lang): string[] {
  if (appraiser === null) return [];
  return field(WORDS.appraiser[lang], `${appraiser.name} (${APPRAISER_WORDS[appraiser.role][lang]})`);
}

/** The measure that a target is in: alternatives with a target share theirs. */
function measureOf({ figure, alternatives }: LeafExplanation): MeasureKind {
  return figure?.measureKind ?? alternatives[0]?.figure.measureKind ?? 'count';
}

/** Rounded points of the maximum, and the exact value where rounding hid something. */
export function pointsWords(explanation: LeafExplanation, lang: Lang): string {
  const { points, pointsRounded, maxPoints, leaf } = explanation;
  if (points === null || pointsRounded === null) {
    const max = numberText(maxPoints, lang);
    return lang === 'vi' ? `không tính (điểm tối đa ${max})` : `not counted (maximum ${max})`;
  }
  const rounded = numberText(pointsRounded, lang);
  const minus = leaf.area.section !== 'penalty' ? '' : lang === 'vi' ? 'trừ ' : 'minus ';
  return `${minus}${rounded} / ${pointsText(decimal(maxPoints), lang)}${exactNote(points, pointsRounded, lang)}`;
}

function figureField({ figure, cases }: LeafExplanation, lang: Lang): string[] {
  if (cases.some(({ count }) => count !== null)) return casesField(cases, figure, lang);
  if (!figure?.measure) return [];
  const text = measureText(figure.measure, lang);
  return field(WORDS.figure[lang], [text, ...encodedNotes(figure, lang)].join('; '));
}

/** What the rule makes of the figure, where that is another number. */
function encodedNotes({ ownDate, best, encoded }: FigureExplanation, lang: Lang): string[] {
  const isVietnamese = lang === 'vi';
  if (ownDate) return [`${ownDateWords(ownDate.name, lang)}: ${formatDay(ownDate.day)}`];
  if (!best || encoded === null) return [];
  const [value, units] = [numberText(best.value, lang), best.units.join(', ')];
  const ratio = numberText(encoded, lang);
  return isVietnamese
    ? [`cao nhất trong khối: ${value} (${units})`, `tỷ số ${ratio}`]
    : [`best of the block: ${value} (${units})`, `ratio ${ratio}`];
}

function casesField(cases: LeafExplanation['cases'], figure: FigureExplanation | null, lang: Lang): string[] {
  const terms = cases.map(({ label, weight, count }) => {
    const shown = count === null ? '–' : numberText(count, lang);
    return `${numberText(weight, lang)} × ${shown} (${inLang(label, lang)})`;
  });
  const sum = figure?.encoded ? ` = ${numberText(figure.encoded, lang)}` : '';
  return field(WORDS.figure[lang], `${terms.join(' + ')}${sum}`);
}

function statementSection({ statements }: LeafExplanation, lang: Lang): string[] {
  if (statements.length === 0) return section(WORDS.statements[lang], [WORDS.nothing[lang]]);
  const items = statements.flatMap((statement) =>
    statementLines(statement, lang).flatMap((line, at) =>
      item(line, { mark: at === 0 ? '-' : ' ', level: 0 }),
    ),
  );
  return ['', WORDS.statements[lang], ...items];
}

function nextStepItems({ figure, alternatives, points, leaf }: LeafExplanation, lang: Lang): string[] {
  const single = figure?.nextSteps.map((step) =>
    nextStepWords(step, figure, { now: figure.encoded === null ? null : points, lang }),
  );
  const others = alternatives.flatMap(({ id, figure: each, points: own }) => {
    const now = leaf.ruleKind === 'bestOf' ? points : own;
    return each.nextSteps.map((step) => `(${id}) ${nextStepWords(step, each, { now, lang })}`);
  });
  const isLeast = leaf.ruleKind === 'allOf' && others.length > 1;
  return [...(single ?? []), ...others, ...(isLeast ? [WORDS.together[lang]] : [])];
}
