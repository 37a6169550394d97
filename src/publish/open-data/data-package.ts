/** datapackage.json: the descriptor of the open data, a Tabular Data Package of Frictionless Data Package v1. */
import type { Edition } from '../../model/criteria-set.ts';
import type { MethodReport } from '../../model/method-report.ts';
import { documentWords } from '../../text/explain/source-words.ts';
import { inLang } from '../../text/in-lang.ts';
import type { Lang } from '../../text/lang.ts';
import { markTexts } from '../../text/marks.ts';
import {
  bothLanguages,
  FIELD_WORDS,
  PACKAGE_WORDS,
  TABLE_WORDS,
} from '../../text/publish/open-data-words.ts';
import { settingSentences } from '../../text/results/report-head.ts';
import { hashBytes } from '../frozen/hash-bytes.ts';
import type { PublicationInput } from '../publication-input.ts';
import type { DataTable } from './data-table.ts';

export interface OpenDataOptions {
  /** of the package: lower case letters, digits, `.`, `_`, `-` */
  name: string;
  version?: string;
  /** yyyy-mm-dd on which the package was made; the day of the decision where absent, else left out */
  created?: string;
}

export interface PackageFacts {
  options: OpenDataOptions;
  announcement: PublicationInput['announcement'];
  edition: Edition;
  method: MethodReport;
  /** as hashResults returns it */
  hash: string;
  lang: Lang;
}

/** A table and the file that it was written to. */
export interface WrittenTable {
  table: DataTable;
  path: string;
  content: string;
}

/** @returns JSON text */
export function dataPackage(tables: readonly WrittenTable[], facts: PackageFacts): string {
  const { options, announcement, edition, method, hash, lang } = facts;
  const { name, version, created = announcement?.decision?.date } = options;
  const label = inLang(method.edition.label, lang);
  const descriptor = {
    profile: 'tabular-data-package',
    name,
    title: `${PACKAGE_WORDS.title[lang]} - ${label}`,
    description: descriptionOf(facts),
    ...(version !== undefined && { version }),
    ...(created !== undefined && { created: `${created}T00:00:00Z` }),
    ...(announcement && { contributors: [{ title: announcement.issuer.name, role: 'publisher' }] }),
    ...(announcement?.licence && { licenses: [announcement.licence] }),
    ...(method.documents.length > 0 && { sources: sourcesOf(facts) }),
    edition: edition.id,
    editionHash: edition.hash,
    resultsHash: hash,
    period: method.edition.period,
    marks: method.marks,
    resources: tables.map((table) => resourceOf(table, lang)),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

/** Marks first: whoever reads only one line reads them. */
function descriptionOf({ announcement, method, lang }: PackageFacts): string {
  return [
    ...markTexts(method.marks, lang).map((mark) => `${mark}.`),
    ...settingSentences(method, lang),
    PACKAGE_WORDS.guarded[lang],
    ...(announcement?.licence ? [] : [PACKAGE_WORDS.noLicence[lang]]),
  ].join('\n');
}

function sourcesOf({ method, edition, lang }: PackageFacts) {
  return method.documents.map((document) => {
    const url = edition.documents[document.id]?.url;
    return { title: documentWords(document, lang), ...(url !== undefined && { path: url }) };
  });
}

function resourceOf({ table, path, content }: WrittenTable, lang: Lang) {
  const { bytes, sha256 } = hashBytes(content);
  const words = TABLE_WORDS[table.name];
  return {
    profile: 'tabular-data-resource',
    name: table.name,
    path,
    title: words[lang],
    description: bothLanguages(words),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: schemaOf(table, lang),
  };
}

function schemaOf({ fields, primaryKey, foreignKeys }: DataTable, lang: Lang) {
  return {
    fields: fields.map(({ name, type, constraints }) => ({
      name,
      type,
      title: FIELD_WORDS[name][lang],
      description: bothLanguages(FIELD_WORDS[name]),
      ...(constraints && { constraints }),
    })),
    missingValues: [''],
    primaryKey,
    ...(foreignKeys.length > 0 && {
      foreignKeys: foreignKeys.map(({ fields: own, resource }) => ({
        fields: own,
        reference: { resource, fields: own },
      })),
    }),
  };
}
