/**
 * Checks of coverage.yaml: no clause of the plan is left out, what it names exists, and every clause that a target is
 * cited from stands there with the criterion of the target.
 */
import type { Documents } from '../../model/document.ts';
import { allCriteria, faultAt, inside, type MergedEdition, type Origin } from '../inherit/merged-edition.ts';
import { nearestNames } from '../nearest-names.ts';
import type { CoverageFile, CoverageSection } from '../schema/coverage-file.ts';
import type { CriteriaSource } from '../source.ts';
import { checkDocument } from './check-document.ts';
import { type CitedTarget, citedTargets } from './cited-targets.ts';
import { clausesOf } from './clauses.ts';
import type { DocumentTexts } from './document-texts.ts';
import { type Coverage, coveragePath, readCoverage } from './read-coverage.ts';

/**
 * @returns whether the edition has a coverage.yaml, its own or an inherited one
 * @throws ParError where it does not cover, and `coverage-missing` where targets are cited and it is not there
 */
export function checkCoverage(
  source: CriteriaSource,
  edition: MergedEdition,
  { documents, texts }: { documents: Documents; texts: DocumentTexts },
): boolean {
  const coverage = readCoverage(source, edition);
  const cited = citedTargets(edition);
  if (!coverage) {
    refuseUncovered(cited, edition);
    return false;
  }
  const { file, data } = coverage;
  checkDocument(data.document, { file, path: ['document'] }, documents);
  for (const [i, section] of data.sections.entries()) {
    const place = { file, path: ['sections', i] };
    checkNames(section, place, edition);
    checkTwice(section, place);
    checkAgainstText({ coverage: data, section, place }, texts);
  }
  for (const target of cited) checkCited(target, coverage);
  return true;
}

function refuseUncovered([first]: readonly CitedTarget[], { id }: MergedEdition): void {
  if (!first) return;
  const { document } = first.citation;
  throw faultAt(first.place, 'coverage-missing', { expected: coveragePath(id), found: document });
}

function checkNames({ clauses }: CoverageSection, place: Origin, edition: MergedEdition): void {
  const criteria = allCriteria(edition).map(({ criterion }) => criterion.id);
  const goals = (edition.header.goals ?? []).map(({ id }) => id);
  for (const [i, clause] of clauses.entries()) {
    const at = inside(place, 'clauses', i);
    if (!clause.criteria && !clause.goals && !clause.reason)
      throw faultAt(at, 'coverage-empty', { found: shownClause(clause.clause) });
    checkKnown(clause.criteria, {
      code: 'unknown-criterion',
      place: inside(at, 'criteria'),
      known: criteria,
    });
    checkKnown(clause.goals, { code: 'unknown-goal', place: inside(at, 'goals'), known: goals });
  }
}

function checkKnown(
  ids: readonly string[] | undefined,
  { code, place, known }: { code: string; place: Origin; known: readonly string[] },
): void {
  for (const [i, id] of (ids ?? []).entries()) {
    if (known.includes(id)) continue;
    throw faultAt(inside(place, i), code, { expected: nearestNames(id, known).join(', '), found: id });
  }
}

function checkTwice({ clauses }: CoverageSection, place: Origin): void {
  const seen = new Set<string>();
  for (const [i, { clause }] of clauses.entries()) {
    const key = shownClause(clause);
    if (seen.has(key)) throw faultAt(inside(place, 'clauses', i, 'clause'), 'coverage-twice', { found: key });
    seen.add(key);
  }
}

function checkAgainstText(
  { coverage, section, place }: { coverage: CoverageFile; section: CoverageSection; place: Origin },
  texts: DocumentTexts,
): void {
  const text = texts.textOf(coverage.document);
  if (text === null) return;
  const { heading, until, bullets = false } = section;
  if (until !== null && !clausesOf(text, until))
    throw faultAt(inside(place, 'until'), 'clause-unknown', { found: until });
  const parsed = clausesOf(text, heading, { until, bullets });
  if (!parsed) throw faultAt(inside(place, 'heading'), 'clause-unknown', { found: heading });
  const written = parsed.map(({ path }) => shownClause(path));
  const listed = section.clauses.map(({ clause }) => shownClause(clause));
  const lacking = written.find((clause) => !listed.includes(clause));
  if (lacking) throw faultAt(inside(place, 'clauses'), 'coverage-lacks', { expected: lacking });
  const surplus = listed.findIndex((clause) => !written.includes(clause));
  if (surplus >= 0) {
    throw faultAt(inside(place, 'clauses', surplus, 'clause'), 'coverage-surplus', {
      found: listed[surplus]!,
    });
  }
}

function shownClause(path: readonly string[]): string {
  return path.join(' ');
}

function checkCited(
  { id, kind, citation, place }: CitedTarget,
  { file, data, ownPath, isInherited }: Coverage,
): void {
  if (citation.document !== data.document) return;
  const [heading, ...path] = citation.clause;
  const at = data.sections.findIndex((section) => section.heading === heading);
  const wanted = shownClause(path.length > 0 ? path : ['intro']);
  const clauses = data.sections[at]?.clauses ?? [];
  const i = clauses.findIndex(({ clause }) => shownClause(clause) === wanted);
  if (i < 0) {
    const found = at < 0 ? citation.clause.join(', ') : wanted;
    throw faultAt(place, 'cited-not-covered', { found, other: ownPath });
  }
  const named = clauses[i]![kind] ?? [];
  if (named.some((name) => id === name || id.startsWith(`${name}/`))) return;
  // the edition that is extended does not know what this one adds: it is this one that must say it
  if (isInherited) {
    const params = { expected: ownPath, criterion: id, clause: wanted, found: file.name };
    throw faultAt(place, 'coverage-outgrown', params);
  }
  const clause = { file, path: ['sections', at, 'clauses', i] };
  throw faultAt(clause, 'coverage-without', { expected: id, found: named.join(', ') });
}
