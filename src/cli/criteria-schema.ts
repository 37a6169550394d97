/** `parindex criteria schema`: writes the JSON Schema by which editors complete and explain criteria files. */
import { join } from 'node:path';
import { criteriaJsonSchema } from '../criteria/schema/json-schema.ts';
import { writtenLine } from '../text/written-line.ts';
import { checkFolder, writeFile } from './file-access.ts';
import type { Session } from './session.ts';

export async function writeSchema(session: Session, { out }: { out?: string }): Promise<number> {
  if (out === undefined) checkFolder(session.options.criteria, '--criteria');
  const file = out ?? join(session.options.criteria, 'schema.json');
  writeFile(file, `${JSON.stringify(criteriaJsonSchema(), null, 2)}\n`);
  session.note(writtenLine([file], session.lang));
  return 0;
}
