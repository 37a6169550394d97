/**
 * The unit that a row is about, from its unit columns (name, code, or both, which must then agree).
 *
 * Texts are looked up once: what was found is kept by the text of the cell, and the last text is tried first, because
 * rows of a unit stand together.
 */
import type { Params } from '../../errors.ts';
import type { Registry, UnitMatch } from '../../units/registry.ts';
import { recogniseMojibake } from '../bytes/recognise-legacy.ts';
import type { CsvRecord } from '../bytes/tokenize.ts';
import { columnOfRole, type Header } from '../header/header.ts';
import { copyText, type IssueList } from '../issue-list.ts';
import { startsFormula } from './cell-words.ts';

export interface UnitFault {
  kind: string;
  /** field from 1 */
  column: number;
  cell: string;
  params?: Params;
}

interface UnitColumn {
  at: number;
  isCode: boolean;
  found: Map<string, UnitMatch>;
  lastText: string | null;
  lastMatch: UnitMatch;
}

const BLANK: UnitMatch = { kind: 'unknown' };
/** hints are given for the first unknown texts only: a shifted column would ask for millions */
const SUGGESTIONS = 50;
const ENCODING_HINTS = 2_000;
/** more different texts than any registry has names */
const TEXTS_KEPT = 50_000;

export class UnitCells {
  /** why the last row names no unit */
  fault: UnitFault | null = null;
  readonly #columns: readonly UnitColumn[];
  readonly #registry: Registry;
  readonly #issues: IssueList;
  #unknown = 0;

  constructor(header: Header, registry: Registry, issues: IssueList) {
    // the code comes first: where name and code disagree the fault stands at the name
    const columns = (['unitCode', 'unit', 'unitName'] as const).map((role) => ({
      at: columnOfRole(header, role),
      isCode: role === 'unitCode',
      found: new Map<string, UnitMatch>(),
      lastText: null,
      lastMatch: BLANK,
    }));
    this.#columns = columns.filter(({ at }) => at >= 0);
    this.#registry = registry;
    this.#issues = issues;
  }

  /** columns from 0 */
  get columns(): number[] {
    return this.#columns.map(({ at }) => at);
  }

  /** @returns position in the registry, -1 where the row names none; then see `fault` */
  resolve({ fields, count, line }: CsvRecord): number {
    let unit = -1;
    this.fault = null;
    for (const column of this.#columns) {
      const text = column.at < count ? fields[column.at]! : '';
      const match = text === column.lastText ? column.lastMatch : this.#match(column, text, line);
      if (match === BLANK) continue;
      const other = match.kind === 'found' ? match.unit : -1;
      if (other >= 0 && (unit < 0 || unit === other)) unit = other;
      else if (!(match.kind === 'ambiguous' && match.units.includes(unit))) {
        this.fault ??= this.#faultOf(match, column, text);
      }
    }
    if (this.fault) return -1;
    if (unit < 0) this.fault = { kind: 'unit_missing', column: this.#columns[0]!.at + 1, cell: '' };
    return unit;
  }

  #match(column: UnitColumn, text: string, line: number): UnitMatch {
    let match = column.found.get(text);
    if (!match) {
      match = this.#lookUp(column, text);
      const key = copyText(text);
      if (column.found.size >= TEXTS_KEPT) column.found.clear();
      column.found.set(key, match);
      if (match.kind === 'found' && match.alias) {
        const params = { name: this.#registry.units[match.unit]!.name };
        this.#issues.warn('unit_alias', line, column.at + 1, { cell: key, params });
      }
    }
    column.lastText = text;
    column.lastMatch = match;
    return match;
  }

  #lookUp({ isCode }: UnitColumn, text: string): UnitMatch {
    if (text.trim() === '') return BLANK;
    return isCode ? this.#registry.findByCode(text) : this.#registry.find(text);
  }

  #faultOf(match: UnitMatch, { at }: UnitColumn, text: string): UnitFault {
    const place = { column: at + 1, cell: text.trim() };
    const nameOf = (unit: number) => this.#registry.units[unit]!.name;
    switch (match.kind) {
      case 'found':
        return { kind: 'unit_conflict', ...place, params: { name: nameOf(match.unit) } };
      case 'ambiguous':
        return { kind: 'unit_ambiguous', ...place, params: { candidates: match.units.map(nameOf) } };
      case 'retired': {
        const successor = match.successor === null ? '' : nameOf(match.successor);
        return { kind: 'unit_retired', ...place, params: { successor, asOf: this.#registry.asOf } };
      }
      default:
        if (startsFormula(place.cell)) return { kind: 'formula_cell', ...place };
        return { kind: 'unit_unknown', ...place, params: this.#hints(place.cell) };
    }
  }

  #hints(cell: string): Params {
    const asked = this.#unknown++;
    const encoding = asked < ENCODING_HINTS ? recogniseMojibake(cell) : null;
    if (encoding) return { encoding };
    return asked < SUGGESTIONS ? { suggestions: this.#registry.suggest(cell) } : {};
  }
}
