/** `parindex criteria show`: the table of criteria of each tier, with rules in words, targets and sources. */

import { compareWithTarget } from '../analyse/compare-with-target.ts';
import { explainSources } from '../analyse/explain-sources.ts';
import type { CriteriaSet, Criterion, Edition, Leaf } from '../model/criteria-set.ts';
import type { CriteriaTable, ShownCriterion, ShownLeaf } from '../model/criteria-table.ts';
import { marksOf } from '../model/mark.ts';
import { criteriaTableRows, criteriaTableText } from '../text/criteria/criteria-table.ts';
import { writeCsv } from '../text/csv.ts';
import { ruleWords } from '../text/explain/rule-words.ts';
import { inLang } from '../text/in-lang.ts';
import type { Lang } from '../text/lang.ts';
import { markTexts } from '../text/marks.ts';
import { checkTier, openEdition } from './open-edition.ts';
import type { Session } from './session.ts';

export async function showCriteria(
  session: Session,
  id: string,
  { tier }: { tier?: string },
): Promise<number> {
  const edition = await openEdition(session, id);
  checkTier(edition, tier);
  const { lang } = session;
  const sets = [...edition.sets.values()].filter((set) => tier === undefined || set.tier === tier);
  const tables = sets.map((set) => tableOf(edition, set, lang));
  const { label = { vi: id }, status } = edition.header;
  const marks = markTexts(marksOf(status, false), lang);
  const { format, numberLocale } = session.options;
  if (format === 'json') session.printJson({ edition: { id, label, status }, marks, tiers: tables });
  else if (format === 'csv') {
    const head = [...marks, inLang(label, lang)].map((line) => [line]);
    session.print(writeCsv([...head, ...criteriaTableRows(tables, lang)], { locale: numberLocale }));
  } else {
    const pages = tables.map((table) => criteriaTableText(table, lang));
    session.print(
      [...marks, `${inLang(label, lang)} (${id})`, ...pages.flatMap((page) => ['', page])].join('\n'),
    );
  }
  return 0;
}

function tableOf(edition: Edition, set: CriteriaSet, lang: Lang): CriteriaTable {
  return {
    tier: set.tier,
    label: set.tierLabel,
    maxPoints: set.maxPoints.toString(),
    areas: set.areas.map(({ maxPoints, criteria, ...head }) => ({
      ...head,
      maxPoints: maxPoints.toString(),
      criteria: criteria.map((criterion) => shown(edition, criterion, lang)),
    })),
  };
}

function shown(edition: Edition, { maxPoints, parts, leaf, ...head }: Criterion, lang: Lang): ShownCriterion {
  return {
    ...head,
    maxPoints: maxPoints.toString(),
    parts: parts.map((part) => shown(edition, part, lang)),
    leaf: leaf && shownLeaf(edition, leaf, lang),
  };
}

function shownLeaf(edition: Edition, leaf: Leaf, lang: Lang): ShownLeaf {
  const { assessedBy, measure, rule, noneArose, appliesWhere, evidence, readings } = leaf;
  const target = compareWithTarget(leaf, null);
  return {
    assessedBy,
    measure: measure?.kind ?? null,
    rule: { kind: rule.kind, words: ruleWords(leaf, lang) },
    target: target && { kind: target.kind, at: target.at, words: target.words },
    noneArose,
    appliesWhere,
    evidence,
    readings,
    sources: explainSources(edition, leaf),
  };
}
