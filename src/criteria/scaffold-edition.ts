/**
 * Next year's edition begun from this year's: an edition.yaml that inherits, and the list of what names the old year.
 *
 * The file is the older one's text with the keys replaced that name an edition, so that blocks, grades, index settings
 * and the comments beside them stand as they were written.
 */
import { ParError } from '../errors.ts';
import { dayNumber } from '../model/day.ts';
import { editionId } from '../model/edition-file.ts';
import type { Label } from '../model/label.ts';
import { type CriterionToReview, changelogEntry, scaffoldHead } from '../text/criteria/scaffold-words.ts';
import { resolveEdition } from './resolve-edition.ts';
import type { CriteriaSource } from './source.ts';

export interface Scaffold {
  /** relative to the folder of all criteria: edition.yaml and, where there is one, CHANGELOG.md with an entry on top */
  files: readonly { path: string; text: string }[];
  /** criteria whose words name a year of the older period or an older document, in the order of the table */
  toReview: readonly CriterionToReview[];
}

/** Keys that name one edition; `goals` are the targets of one year's plan and are inherited until they are written anew. */
const REPLACED = [
  'schema',
  'edition',
  'jurisdiction',
  'extends',
  'decision',
  'period',
  'status',
  'label',
  'goals',
];

const CHANGELOG = 'CHANGELOG.md';

/**
 * @param id of the edition to begin; its last part, where it begins with a year, is the year of the period, else the
 * period is the older one's a year later
 * @throws ParError edition-id, edition-exists, and every fault of the older edition
 */
export function scaffoldEdition(
  source: CriteriaSource,
  { id, from }: { id: string; from: string },
): Scaffold {
  if (!editionId.safeParse(id).success) throw new ParError('edition-id', {}, { found: id });
  if (source.list(id).length > 0) throw new ParError('edition-exists', {}, { found: id });
  const { edition } = resolveEdition(source, from);
  const { header } = edition;
  const [jurisdiction = '', name = ''] = id.split('/');
  const period = periodOf(name, header.period);
  const facts = { id, jurisdiction, from, period, label: nextLabel(header.label, header.period, period) };
  const kept = topLevelParts(source.read(`${from}/edition.yaml`)!).filter(
    ({ key }) => !REPLACED.includes(key),
  );
  return {
    files: [
      { path: `${id}/edition.yaml`, text: `${scaffoldHead(facts)}${kept.map(({ text }) => text).join('')}` },
      ...changelog(source.read(CHANGELOG), changelogEntry(facts)),
    ],
    toReview: toReview(edition, yearsOf(header.period)),
  };
}

/** The entry stands before the newest one. */
function changelog(text: string | null, entry: string): { path: string; text: string }[] {
  if (text === null) return [];
  const at = text.search(/^## /m);
  const place = at < 0 ? text.length : at;
  return [{ path: CHANGELOG, text: `${text.slice(0, place)}${entry}${text.slice(place)}` }];
}

interface Period {
  from: string;
  to: string;
}

function periodOf(name: string, { from, to }: Period): Period {
  const year = /^\d{4}/.exec(name)?.[0];
  const move = (day: string) => sameDay(day, year ? Number(year) - yearOf(to) : 1);
  return { from: move(from), to: move(to) };
}

/** The same day some years later; the last day of February where the year has no 29th. */
function sameDay(day: string, years: number): string {
  const moved = `${yearOf(day) + years}${day.slice(4)}`;
  return dayNumber(moved) === null ? `${moved.slice(0, 8)}28` : moved;
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

function yearsOf({ from, to }: Period): string[] {
  return [...new Set([from, to].map((day) => day.slice(0, 4)))];
}

/** The older label with its year replaced; null where it names no year: two editions of one name cannot be told apart. */
function nextLabel(label: Label | undefined, before: Period, after: Period): Label | null {
  const [old, now] = [before.to.slice(0, 4), after.to.slice(0, 4)];
  if (!label?.vi.includes(old)) return null;
  const entries = Object.entries(label).map(([lang, text]) => [lang, text?.replaceAll(old, now)]);
  return Object.fromEntries(entries) as Label;
}

/** A YAML file cut before each key that stands at the margin; comments go with the key below them. */
function topLevelParts(text: string): { key: string; text: string }[] {
  const parts: { key: string; text: string }[] = [];
  let comments = '';
  for (const line of text.replaceAll('\r\n', '\n').split(/(?<=\n)/)) {
    const key = /^([A-Za-z]+):/.exec(line)?.[1];
    const last = parts.at(-1);
    if (key) parts.push({ key, text: comments + line });
    else if (line.startsWith('#')) comments += line;
    else if (last) last.text += comments + line;
    if (!line.startsWith('#')) comments = '';
  }
  return parts;
}

function toReview(
  { sets }: ReturnType<typeof resolveEdition>['edition'],
  years: readonly string[],
): CriterionToReview[] {
  const found = new Map<string, CriterionToReview>();
  for (const { id, code, label, measure, sources } of [...sets.values()].flatMap(({ leaves }) => leaves)) {
    const words = JSON.stringify([label, measure]);
    const namesYear = years.some((year) => words.includes(year));
    const cited = sources.flatMap((each) =>
      'document' in each && each.for.includes('target') ? [each.document] : [],
    );
    if (namesYear || cited.length > 0)
      found.set(id, { code, label, namesYear, targetFrom: [...new Set(cited)] });
  }
  return [...found.values()];
}
