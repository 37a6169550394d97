/** Checks of citations against the texts of documents: the quote is there exactly once, in the clause that is named. */
import type { Citation } from '../../model/source.ts';
import {
  allCriteria,
  faultAt,
  inside,
  type MergedEdition,
  type Origin,
  placeOfKey,
} from '../inherit/merged-edition.ts';
import { type Clause, clausesOf, isBulletStep } from './clauses.ts';
import type { DocumentTexts } from './document-texts.ts';
import { foldText } from './fold-text.ts';

interface PlacedCitation {
  citation: Citation;
  place: Origin;
}

/** What was compared, and what could not be because the text was not at hand. */
export interface CitationReport {
  quotes: number;
  absent: readonly string[];
}

/** @throws ParError `clause-*`, `quote-*` */
export function checkCitations(edition: MergedEdition, texts: DocumentTexts): CitationReport {
  const absent = new Set<string>();
  let quotes = 0;
  for (const { citation, place } of citationsOf(edition)) {
    const text = texts.textOf(citation.document);
    if (text === null) absent.add(citation.document);
    if (text === null) continue;
    const within = clausesNamed(citation, text, inside(place, 'clause'));
    if (citation.quote === undefined) continue;
    checkQuote({ ...citation, quote: citation.quote }, { text, within }, place);
    quotes += 1;
  }
  return { quotes, absent: [...absent] };
}

/** Every citation of the edition with the place where it is written: criteria, files, goals. */
function citationsOf(edition: MergedEdition): PlacedCitation[] {
  const ofCriteria = allCriteria(edition).flatMap(({ criterion }) => [
    ...placed(criterion.sources, placeOfKey(criterion, 'sources')),
    ...placed(criterion.fileSources, { file: criterion.origin.file, path: ['sources'] }),
  ]);
  const ofGoals = (edition.header.goals ?? []).flatMap(({ sources }, i) =>
    placed(sources, { file: edition.file, path: ['goals', i, 'sources'] }),
  );
  return [...ofCriteria, ...ofGoals];
}

function placed(sources: readonly (Citation | { assumption: string })[], place: Origin): PlacedCitation[] {
  return sources.flatMap((source, i) =>
    'document' in source ? [{ citation: source, place: inside(place, i) }] : [],
  );
}

/**
 * @returns the clauses of the section that the citation names, or those below them
 * @throws ParError `clause-unknown`, `clause-absent`
 */
function clausesNamed({ clause: [heading = '', ...path] }: Citation, text: string, place: Origin): Clause[] {
  const clauses = clausesOf(text, heading, { bullets: path.some(isBulletStep) });
  if (!clauses) throw faultAt(place, 'clause-unknown', { found: heading });
  const within = clauses.filter((each) => path.every((step, i) => each.path[i] === step));
  if (within.length === 0) throw faultAt(place, 'clause-absent', { found: [heading, ...path].join(', ') });
  return within;
}

function checkQuote(
  { quote, clause }: Citation & { quote: string },
  { text, within }: { text: string; within: readonly Clause[] },
  place: Origin,
): void {
  const at = inside(place, 'quote');
  const times = occurrences(foldText(text), foldText(quote));
  if (times === 0) throw faultAt(at, 'quote-not-found', { found: quote });
  if (times > 1) throw faultAt(at, 'quote-not-unique', { found: quote, times });
  if (within.some((each) => foldText(each.text).includes(foldText(quote)))) return;
  const [heading = '', ...path] = clause;
  const bullets = path.some(isBulletStep);
  const really = clausesOf(text, heading, { bullets })?.find((each) =>
    foldText(each.text).includes(foldText(quote)),
  );
  throw faultAt(inside(place, 'clause'), 'quote-elsewhere', {
    expected: really ? [heading, ...really.path].join(', ') : '',
    found: clause.join(', '),
  });
}

function occurrences(text: string, quote: string): number {
  if (quote === '') return 0;
  let times = 0;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) times += 1;
  return times;
}
