/** The last step of the build: prepares every edition of the package beside the built command. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestCriteria, prepareEdition } from '../criteria/prepared-edition.ts';
import { listEditions, readEdition } from '../criteria/read-edition.ts';
import { folderSource } from '../criteria/source.ts';
import { packageRoot } from './package-root.ts';
import { preparedFile, preparedFolder } from './prepared-file.ts';

const source = folderSource(join(packageRoot(), 'criteria'));
const digest = digestCriteria(source);
rmSync(preparedFolder(), { recursive: true, force: true });
for (const id of listEditions(source)) {
  const file = preparedFile(digest, id);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, prepareEdition(readEdition(source, id)));
}
