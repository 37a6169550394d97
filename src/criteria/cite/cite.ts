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
import { clausesOf } from './clauses.ts';
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

/** @throws ParError `quote-not-found`, `quote-not-unique`, `quote-elsewhere` */
export function checkCitations(edition: MergedEdition, texts: DocumentTexts): CitationReport {
  const absent = new Set<string>();
  let quotes = 0;
  for (const { citation, place } of citationsOf(edition)) {
    const text = texts.textOf(citation.document);
    if (text === null) absent.add(citation.document);
    if (text === null || citation.quote === undefined) continue;
    checkQuote(citation, text, place);
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

function checkQuote({ quote = '', clause }: Citation, text: string, place: Origin): void {
  const at = inside(place, 'quote');
  const times = occurrences(foldText(text), foldText(quote));
  if (times === 0) throw faultAt(at, 'quote-not-found', { found: quote });
  if (times > 1) throw faultAt(at, 'quote-not-unique', { found: quote, times });
  const [heading = '', ...path] = clause;
  const clauses = clausesOf(text, heading);
  if (!clauses) throw faultAt(inside(place, 'clause'), 'clause-unknown', { found: clause.join(', ') });
  const within = clauses.filter((each) => path.every((step, i) => each.path[i] === step));
  if (!within.some((each) => foldText(each.text).includes(foldText(quote)))) {
    const really = clauses.find((each) => foldText(each.text).includes(foldText(quote)));
    throw faultAt(inside(place, 'clause'), 'quote-elsewhere', {
      expected: really ? [heading, ...really.path].join(', ') : '',
      found: clause.join(', '),
    });
  }
}

function occurrences(text: string, quote: string): number {
  let times = 0;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) times += 1;
  return times;
}
