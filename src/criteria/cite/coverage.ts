/**
 * Checks of coverage.yaml: no clause of the plan is left out, what it names exists, and every clause that a target is
 * cited from stands there with the criterion of the target.
 */
import type { Documents } from '../../model/document.ts';
import type { Citation } from '../../model/source.ts';
import {
  allCriteria,
  faultAt,
  inside,
  type MergedEdition,
  type Origin,
  placeOfKey,
} from '../inherit/merged-edition.ts';
import { nearestNames } from '../nearest-names.ts';
import { type CoverageFile, type CoverageSection, coverageFileSchema } from '../schema/coverage-file.ts';
import { validate } from '../schema/validate.ts';
import type { CriteriaSource } from '../source.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { checkDocument } from './check-document.ts';
import { clausesOf } from './clauses.ts';
import type { DocumentTexts } from './document-texts.ts';

/** @throws ParError where there is a coverage.yaml and it does not cover */
export function checkCoverage(
  source: CriteriaSource,
  edition: MergedEdition,
  { documents, texts }: { documents: Documents; texts: DocumentTexts },
): void {
  const path = `${edition.id}/coverage.yaml`;
  const text = source.read(path);
  if (text === null) return;
  const file = readYaml(path, text);
  const coverage = validate(coverageFileSchema, file);
  checkDocument(coverage.document, { file, path: ['document'] }, documents);
  const places = coverage.sections.map((_, i) => ({ file, path: ['sections', i] }));
  for (const [i, section] of coverage.sections.entries()) {
    checkNames(section, places[i]!, edition);
    checkTwice(section, places[i]!);
    checkAgainstText({ coverage, section, place: places[i]! }, texts);
  }
  checkCited(coverage, places, edition);
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
  if (!clausesOf(text, section.until))
    throw faultAt(inside(place, 'until'), 'clause-unknown', { found: section.until });
  const parsed = clausesOf(text, section.heading, section.until);
  if (!parsed) throw faultAt(inside(place, 'heading'), 'clause-unknown', { found: section.heading });
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

interface Cited {
  /** id path of a criterion, or id of a goal */
  id: string;
  kind: 'criteria' | 'goals';
  citation: Citation;
  place: Origin;
}

function checkCited(coverage: CoverageFile, places: readonly Origin[], edition: MergedEdition): void {
  for (const { id, kind, citation, place } of citedTargets(edition)) {
    const [heading, ...path] = citation.clause;
    const at = coverage.sections.findIndex((section) => section.heading === heading);
    if (citation.document !== coverage.document) continue;
    const wanted = shownClause(path.length > 0 ? path : ['intro']);
    const clauses = coverage.sections[at]?.clauses ?? [];
    const i = clauses.findIndex(({ clause }) => shownClause(clause) === wanted);
    if (i < 0) {
      const other = `${edition.id}/coverage.yaml`;
      const found = at < 0 ? citation.clause.join(', ') : wanted;
      throw faultAt(inside(place, 'clause'), 'cited-not-covered', { found, other });
    }
    const named = clauses[i]![kind] ?? [];
    if (!named.some((name) => id === name || id.startsWith(`${name}/`))) {
      throw faultAt(inside(places[at]!, 'clauses', i), 'coverage-without', {
        expected: id,
        found: named.join(', '),
      });
    }
  }
}

function citedTargets(edition: MergedEdition): Cited[] {
  const ofCriteria = allCriteria(edition).flatMap(({ criterion }) =>
    criterion.sources.flatMap((source, i): Cited[] =>
      'document' in source && source.for.includes('target')
        ? [
            {
              id: criterion.id,
              kind: 'criteria',
              citation: source,
              place: inside(placeOfKey(criterion, 'sources'), i),
            },
          ]
        : [],
    ),
  );
  const ofGoals = (edition.header.goals ?? []).flatMap(({ id, sources }, i) =>
    sources.map((citation, j): Cited => {
      const place = { file: edition.file, path: ['goals', i, 'sources', j] };
      return { id, kind: 'goals', citation, place };
    }),
  );
  return [...ofCriteria, ...ofGoals];
}
