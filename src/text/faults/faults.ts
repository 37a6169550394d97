/** A fault of rules or programs as one line without a full stop: `file:line path: cần ..., gặp ...`. */
import type { ParError, Place } from '../../errors.ts';
import type { Lang } from '../lang.ts';
import { announcementFaults } from './announcement-faults.ts';
import { chartFaults } from './chart-faults.ts';
import { citationFaults } from './citation-faults.ts';
import { compositeFaults } from './composite-faults.ts';
import { criteriaFaults } from './criteria-faults.ts';
import type { FaultTable } from './fault-table.ts';
import { pdfFaults } from './pdf-faults.ts';
import { publicationFaults } from './publication-faults.ts';
import { registryFaults } from './registry-faults.ts';
import { robustnessFaults } from './robustness-faults.ts';
import { ruleFaults } from './rule-faults.ts';
import { schemaFaults } from './schema-faults.ts';
import { serveFaults } from './serve-faults.ts';
import { siteFaults } from './site-faults.ts';
import { unitFaults } from './unit-faults.ts';
import { usageFaults } from './usage-faults.ts';

const FAULTS: ReadonlyMap<string, FaultTable[string]> = new Map(
  Object.entries<FaultTable[string]>({
    ...schemaFaults,
    ...criteriaFaults,
    ...citationFaults,
    ...ruleFaults,
    ...unitFaults,
    ...serveFaults,
    ...siteFaults,
    ...publicationFaults,
    ...registryFaults,
    ...usageFaults,
    ...chartFaults,
    ...announcementFaults,
    ...pdfFaults,
    ...compositeFaults,
    ...robustnessFaults,
  }),
);

/** Every code that has a sentence. */
export const FAULT_CODES: readonly string[] = [...FAULTS.keys()];

/** @returns the sentence; for a code without one, its place and bare code, so that nothing is hidden */
export function faultSentence(error: ParError, lang: Lang): string {
  const sentence = FAULTS.get(error.code)?.[lang](error.params) ?? error.message;
  const place = placeText(error.where);
  return place === '' ? sentence : `${place}: ${sentence}`;
}

function placeText({ file, line, path }: Place): string {
  const at = line === undefined ? file : `${file ?? ''}:${line}`;
  return [at, path].filter((text) => text !== undefined).join(' ');
}
