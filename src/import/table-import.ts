/**
 * Text of a file -> ImportResult. The header is sought in the beginning; from then on `RecordReader` reads every record
 * as it ends, and only what it states is kept.
 */
import type { ImportResult } from '../model/submission.ts';
import type { EncodingFault } from './bytes/decode.ts';
import { Tokenizer } from './bytes/tokenize.ts';
import { type CriterionLookup, criterionLookup } from './header/criterion-lookup.ts';
import { type HeaderTerms, headerTerms } from './header/header.ts';
import { noteHeaderFault, noteHeaderIssues } from './header/header-issues.ts';
import { LEAD_CHARACTERS, type LocatedHeader, locateHeader } from './header/locate-header.ts';
import { IMPORT_LIMITS, type ImportContext, type ImportOptions } from './import-options.ts';
import { importResult } from './import-result.ts';
import { IssueList } from './issue-list.ts';
import { newReading } from './rows/reading.ts';
import { RecordReader } from './rows/record-reader.ts';

export class TableImport {
  readonly #context: ImportContext;
  readonly #options: ImportOptions;
  readonly #issues: IssueList;
  readonly #lookup: CriterionLookup;
  readonly #terms: HeaderTerms;
  /** the beginning of the text until the header is found */
  #lead = '';
  #isStopped = false;
  #table: { records: RecordReader; tokenizer: Tokenizer } | null = null;

  constructor(file: string, context: ImportContext, options: ImportOptions) {
    this.#context = context;
    this.#options = options;
    this.#issues = new IssueList(file);
    this.#lookup = criterionLookup(context.edition);
    this.#terms = headerTerms(context.edition, options.kind, this.#lookup);
  }

  push(text: string): void {
    if (this.#isStopped) return;
    if (this.#table) {
      this.#read(text);
      return;
    }
    this.#lead += text;
    if (this.#lead.length >= LEAD_CHARACTERS) this.#locate(false);
  }

  /** @param fault why the file could not be decoded to its end, null where it could */
  finish(fault: EncodingFault | null): ImportResult {
    if (fault?.isWhole) this.#wholeFault(fault);
    else {
      if (!this.#table && !this.#isStopped) this.#locate(fault === null);
      if (fault) this.#byteFault(fault);
      else this.#table?.tokenizer.end();
    }
    const reading = this.#table?.records.finish() ?? null;
    return importResult({ reading, issues: this.#issues, context: this.#context, options: this.#options });
  }

  #read(text: string): void {
    this.#table?.records.beginChunk(text);
    this.#table?.tokenizer.push(text);
    this.#table?.records.endChunk();
  }

  #locate(isWhole: boolean): void {
    const outcome = locateHeader(this.#lead, isWhole, this.#terms);
    if ('fault' in outcome) {
      // of a file that breaks off the broken byte is told, not what may have followed
      if (!isWhole && this.#lead.length < LEAD_CHARACTERS) return;
      this.#isStopped = true;
      noteHeaderFault(outcome.fault, this.#issues, this.#lead);
      return;
    }
    this.#open(outcome.found);
    const lead = this.#lead;
    this.#lead = '';
    if (!this.#isStopped) this.#read(lead);
  }

  #open(located: LocatedHeader): void {
    const { header, delimiter } = located;
    if (!noteHeaderIssues(header, this.#issues)) {
      this.#isStopped = true;
      return;
    }
    const reading = newReading({
      context: this.#context,
      options: this.#options,
      header,
      issues: this.#issues,
      lookup: this.#lookup,
    });
    const records = new RecordReader(reading, located);
    const tokenizer = new Tokenizer(delimiter, IMPORT_LIMITS.fieldChars, (record) => records.take(record));
    this.#table = { records, tokenizer };
  }

  #wholeFault({ kind, byteOffset, hint, content }: EncodingFault): void {
    const params = {
      ...(byteOffset !== undefined && { byteOffset }),
      ...(hint !== undefined && { encoding: hint }),
      ...(content !== undefined && { content }),
    };
    this.#issues.error(kind, 1, null, { params });
  }

  #byteFault({ kind, byteOffset = 0 }: EncodingFault): void {
    const { line, column } = this.#table?.tokenizer ?? this.#placeInLead();
    const hasColumn = this.#table !== null && kind === 'encoding_not_utf8';
    this.#issues.error(kind, line, hasColumn ? column : null, { params: { byteOffset } });
  }

  #placeInLead(): { line: number; column: number } {
    const tokenizer = new Tokenizer(';', IMPORT_LIMITS.fieldChars, () => undefined);
    tokenizer.push(this.#lead);
    return tokenizer;
  }
}
