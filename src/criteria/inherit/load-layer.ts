/** One edition as its own folder states it, before inheritance: edition.yaml and one file an area. */
import { ParError } from '../../errors.ts';
import { type EditionFile, editionFileSchema } from '../../model/edition-file.ts';
import { type AreaFile, areaFileSchema } from '../schema/area-file.ts';
import { validate } from '../schema/validate.ts';
import type { CriteriaSource } from '../source.ts';
import { readYaml, type YamlFile } from '../yaml/read-yaml.ts';
import { checkQuoted } from './check-quoted.ts';
import { faultAt, type Origin, placeOf, type Section } from './merged-edition.ts';

export interface AreaLayer {
  file: YamlFile;
  data: AreaFile;
  section: Section;
}

export interface Layer {
  header: EditionFile;
  file: YamlFile;
  areas: readonly AreaLayer[];
}

/** Files of an edition's folder that are no area. */
const OTHER_FILES: readonly string[] = ['edition.yaml', 'coverage.yaml'];

/**
 * @param asked where another edition names this one
 * @throws ParError `edition-unknown`, or where a file breaks its schema
 */
export function loadLayer(source: CriteriaSource, id: string, asked?: Origin): Layer {
  const path = `${id}/edition.yaml`;
  const text = source.read(path);
  if (text === null) throw new ParError('edition-unknown', asked ? placeOf(asked) : {}, { found: id });
  const file = readYaml(path, text);
  const header = validate(editionFileSchema, file);
  if (header.edition !== id) {
    throw faultAt({ file, path: ['edition'] }, 'edition-folder', { expected: id, found: header.edition });
  }
  const areas = areaNames(source, id).map((name) => loadArea(source, `${id}/${name}`));
  return { header, file, areas };
}

function areaNames(source: CriteriaSource, id: string): string[] {
  return source.list(id).filter((name) => {
    if (OTHER_FILES.includes(name) || name.endsWith('.md')) return false;
    if (!name.endsWith('.yaml')) throw new ParError('file-kind', { file: `${id}/${name}` }, { found: name });
    return true;
  });
}

function loadArea(source: CriteriaSource, path: string): AreaLayer {
  const file = readYaml(path, source.read(path) ?? '');
  const data = validate(areaFileSchema, file);
  checkQuoted(file, data);
  const heads = (['area', 'bonus', 'penalty'] as const).filter((section) => data[section]);
  const [section] = heads;
  if (!section || heads.length > 1) {
    throw faultAt({ file, path: [] }, 'area-head', { found: heads.join(', ') });
  }
  // they stand for the criteria that the file adds: a change brings its own
  if (data.sources && !data.add) throw faultAt({ file, path: ['sources'] }, 'sources-unused');
  return { file, data, section };
}
