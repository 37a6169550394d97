/** What the documents of the shipped example are written from: its results and its announcement.yaml. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readAnnouncement } from '../../src/publish/official/read-announcement.ts';
import type { PublicationInput } from '../../src/publish/publication-input.ts';
import { exampleResults } from '../example-results.ts';

const PATH = 'data/examples/hung-yen-2023/announcement.yaml';
const ROOT = resolve(import.meta.dirname, '../..');

export function exampleInput(): PublicationInput {
  const announcement = readAnnouncement(PATH, readFileSync(join(ROOT, PATH), 'utf8'));
  return { results: exampleResults(), announcement, lang: 'vi' };
}
