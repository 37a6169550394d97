/** The state of reading one table, shared by the readers of rows; made once its header is known. */
import { FigureRows } from '../../model/figure-rows.ts';
import type { PublishedCheck } from '../../model/submission.ts';
import { TextCells } from '../cells/text-cells.ts';
import { UnitCells } from '../cells/unit-cells.ts';
import { ValueReader } from '../cells/value-reader.ts';
import type { CriterionLookup } from '../header/criterion-lookup.ts';
import type { Header } from '../header/header.ts';
import type { ImportContext, ImportOptions } from '../import-options.ts';
import type { IssueList } from '../issue-list.ts';
import { RowStore } from './row-store.ts';

export interface Reading {
  context: ImportContext;
  options: ImportOptions;
  header: Header;
  issues: IssueList;
  lookup: CriterionLookup;
  units: UnitCells;
  texts: TextCells;
  reader: ValueReader;
  store: RowStore;
  published: PublishedCheck[];
  /** lines whose records state nothing */
  skipped: number[];
  /** whether a line above the table says that its figures are made up */
  synthetic: boolean;
  /** records after the header that are neither blank nor furniture */
  dataRecords: number;
  /** columns, from 1, without a heading that held nothing so far */
  unnamed: number[];
  /** position of the unit of the last record, -1 where it names none */
  lastUnit: number;
  refused: Refused;
  /** whether the titles above the table are those of a form that the program made */
  isForm: boolean;
}

/** What the faults found so far leave out where the clean units are accepted. */
interface Refused {
  units: Set<number>;
  /** texts that name no unit of the registry */
  names: Set<string>;
  /** a fault that may concern any unit */
  wholeFile: boolean;
}

export interface ReadingParts {
  context: ImportContext;
  options: ImportOptions;
  header: Header;
  issues: IssueList;
  lookup: CriterionLookup;
}

export function newReading(parts: ReadingParts): Reading {
  const { context, options, header, issues } = parts;
  const skipped: number[] = [];
  const reader = new ValueReader(options, issues);
  return {
    ...parts,
    skipped,
    units: new UnitCells(header, context.registry, issues),
    texts: new TextCells(header, reader),
    reader,
    store: new RowStore(new FigureRows(), { reader, figures: context.edition.figures.length, skipped }),
    published: [],
    synthetic: false,
    dataRecords: 0,
    unnamed: unnamedColumns(header),
    lastUnit: -1,
    refused: { units: new Set(), names: new Set(), wholeFile: false },
    isForm: false,
  };
}

/** The reading of the next sheet of a workbook whose sheets are one report: what was read so far is kept. */
export function continueReading(reading: Reading, header: Header): Reading {
  const { context, issues, reader } = reading;
  return {
    ...reading,
    header,
    units: new UnitCells(header, context.registry, issues),
    texts: new TextCells(header, reader),
    unnamed: unnamedColumns(header),
    lastUnit: -1,
  };
}

function unnamedColumns({ columns }: Header): number[] {
  return columns.flatMap(({ is }, at) => (is === 'blank' ? [at + 1] : []));
}
