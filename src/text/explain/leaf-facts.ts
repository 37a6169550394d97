/** The explanation of one criterion of one unit in words, before any layout: short facts, then lists. */
import { decimal } from '../../exact/decimal.ts';
import type { FigureExplanation, LeafExplanation, LeafReport } from '../../model/leaf-explanation.ts';
import type { MeasureKind } from '../../model/measure.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { APPRAISER_WORDS, ASSESSED_BY_WORDS } from '../states.ts';
import { HEADINGS } from '../vocabulary/headings.ts';
import { exactNote, numberText, reportedWords } from './figure-words.ts';
import { nextStepWords } from './next-step-words.ts';
import { pointsText } from './points-words.ts';
import { ruleItems } from './rule-items.ts';
import type { Field, ListItem } from './sheet.ts';
import { sourceWords } from './source-words.ts';
import { stateSentence } from './state-sentence.ts';
import { statementLines } from './statement-words.ts';
import { targetSentence } from './target-words.ts';

const WORDS = {
  title: { vi: 'DIỄN GIẢI ĐIỂM CỦA MỘT TIÊU CHÍ', en: 'POINTS OF ONE CRITERION EXPLAINED' },
  unit: HEADINGS.unit,
  criterion: HEADINGS.criterion,
  area: HEADINGS.area,
  points: HEADINGS.points,
  state: { vi: 'Tình trạng', en: 'State' },
  figure: { vi: 'Số liệu', en: 'Figure' },
  target: HEADINGS.target,
  source: HEADINGS.assessedBy,
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

export function leafTitle(lang: Lang): string {
  return WORDS.title[lang];
}

/** The short facts, in the order of the page: what is explained, then `leafFacts`. */
export function leafFields(report: LeafReport, lang: Lang): Field[] {
  const { leaf } = report;
  return [
    [WORDS.unit[lang], report.unit.name],
    [WORDS.criterion[lang], `${leaf.printedNumber} ${inLang(leaf.label, lang)} (TC ${leaf.code})`],
    [WORDS.area[lang], `${leaf.area.number}. ${inLang(leaf.area.label, lang)}`],
    ...leafFacts(report, lang),
  ];
}

/** What is to be said of a criterion of a unit where both are named already. */
export function leafFacts(report: LeafExplanation, lang: Lang): Field[] {
  const { leaf, target } = report;
  return [
    [WORDS.points[lang], pointsWords(report, lang)],
    [WORDS.state[lang], stateSentence(report, lang)],
    ...figureField(report, lang),
    ...(target ? [[WORDS.target[lang], targetSentence(target, measureOf(report), lang)] as const] : []),
    [WORDS.source[lang], ASSESSED_BY_WORDS[leaf.assessedBy][lang]],
    ...appraiserField(report, lang),
    ...(leaf.evidence ? [[WORDS.evidence[lang], inLang(leaf.evidence, lang)] as const] : []),
  ];
}

/** The lists below them: what was handed in, the rule, the next steps, the sources; some may be empty. */
export function leafSections(
  report: LeafExplanation,
  lang: Lang,
): { title: string; items: readonly ListItem[] }[] {
  const { sources, readings } = report;
  return [
    { title: WORDS.statements[lang], items: statementItems(report, lang) },
    { title: WORDS.rule[lang], items: ruleItems(report, lang) },
    { title: WORDS.next[lang], items: nextStepTexts(report, lang).map((text) => ({ text })) },
    { title: WORDS.sources[lang], items: sources.map((source) => ({ text: sourceWords(source, lang) })) },
    { title: WORDS.readings[lang], items: readings.map(({ title }) => ({ text: title })) },
  ];
}

function appraiserField({ appraiser }: LeafExplanation, lang: Lang): Field[] {
  if (appraiser === null) return [];
  return [[WORDS.appraiser[lang], `${appraiser.name} (${APPRAISER_WORDS[appraiser.role][lang]})`]];
}

/** The measure that a target is in: alternatives with a target share theirs. */
export function measureOf({ figure, alternatives }: LeafExplanation): MeasureKind {
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

function figureField(report: LeafExplanation, lang: Lang): Field[] {
  const text = figureWords(report, lang);
  return text === null ? [] : [[WORDS.figure[lang], text]];
}

/** The figure that counted, with the fraction, sample or cases behind it; null where there is none. */
export function figureWords({ figure, cases }: LeafExplanation, lang: Lang): string | null {
  if (cases.some(({ count }) => count !== null)) return casesWords(cases, figure, lang);
  return figure && reportedWords(figure, lang);
}

function casesWords(cases: LeafExplanation['cases'], figure: FigureExplanation | null, lang: Lang): string {
  const terms = cases.map(({ label, weight, count }) => {
    const shown = count === null ? '–' : numberText(count, lang);
    return `${numberText(weight, lang)} × ${shown} (${inLang(label, lang)})`;
  });
  const sum = figure?.encoded ? ` = ${numberText(figure.encoded, lang)}` : '';
  return `${terms.join(' + ')}${sum}`;
}

function statementItems({ statements }: LeafExplanation, lang: Lang): ListItem[] {
  if (statements.length === 0) return [{ text: WORDS.nothing[lang] }];
  return statements.flatMap((statement) =>
    statementLines(statement, lang).map((text, at) => ({ text, mark: at === 0 ? '-' : ' ' })),
  );
}

/** What would earn more, a sentence each; empty where nothing would. */
export function nextStepTexts({ figure, alternatives, points, leaf }: LeafExplanation, lang: Lang): string[] {
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
