/** coverage.yaml of an edition: its own, else the nearest that it inherits. */
import { allCriteria, faultAt, type MergedEdition } from '../inherit/merged-edition.ts';
import { type CoverageFile, coverageFileSchema } from '../schema/coverage-file.ts';
import { validate } from '../schema/validate.ts';
import type { CriteriaSource } from '../source.ts';
import { readYaml, type YamlFile } from '../yaml/read-yaml.ts';

export interface Coverage {
  file: YamlFile;
  data: CoverageFile;
  /** path of the edition's own coverage.yaml, which is not there where this one is inherited */
  ownPath: string;
  isInherited: boolean;
}

type Clause = CoverageFile['sections'][number]['clauses'][number];

/**
 * @returns null where neither the edition nor one that it extends has a coverage.yaml; an inherited one without the
 * criteria and goals that the edition no longer has
 * @throws ParError `coverage-outlived` where nothing of what an inherited clause names is left; schema faults
 */
export function readCoverage(source: CriteriaSource, edition: MergedEdition): Coverage | null {
  const ownPath = coveragePath(edition.id);
  for (const path of edition.lineage.map(coveragePath)) {
    const text = source.read(path);
    if (text === null) continue;
    const file = readYaml(path, text);
    const written = {
      file,
      data: validate(coverageFileSchema, file),
      ownPath,
      isInherited: path !== ownPath,
    };
    return written.isInherited ? withoutGone(written, edition) : written;
  }
  return null;
}

export function coveragePath(id: string): string {
  return `${id}/coverage.yaml`;
}

function withoutGone(coverage: Coverage, edition: MergedEdition): Coverage {
  const { file, data, ownPath } = coverage;
  const criteria = new Set(allCriteria(edition).map(({ criterion }) => criterion.id));
  const goals = new Set((edition.header.goals ?? []).map(({ id }) => id));
  const left = (clause: Clause, path: (string | number)[]): Clause => {
    const { criteria: ofCriteria = [], goals: ofGoals = [], ...rest } = clause;
    const keptCriteria = ofCriteria.filter((id) => criteria.has(id));
    const keptGoals = ofGoals.filter((id) => goals.has(id));
    const named = [...ofCriteria, ...ofGoals];
    if (named.length > 0 && keptCriteria.length + keptGoals.length === 0 && !clause.reason) {
      const found = named.join(', ');
      const params = { expected: ownPath, clause: clause.clause.join(' '), found };
      throw faultAt({ file, path }, 'coverage-outlived', params);
    }
    return {
      ...rest,
      ...(keptCriteria.length > 0 && { criteria: keptCriteria }),
      ...(keptGoals.length > 0 && { goals: keptGoals }),
    };
  };
  const sections = data.sections.map((section, i) => ({
    ...section,
    clauses: section.clauses.map((clause, j) => left(clause, ['sections', i, 'clauses', j])),
  }));
  return { ...coverage, data: { ...data, sections } };
}
