/** Sentences for what the check of a registry finds: what is expected, and what was found. */
import type { RegistryFinding, RegistryRule } from '../../model/registry-finding.ts';
import type { FaultTable } from '../faults/fault-table.ts';
import { formatDay, localDecimal } from '../format.ts';
import type { Lang } from '../lang.ts';
import { nameList } from '../name-list.ts';

const SENTENCES = {
  'name-twice': {
    vi: ({ name, other }) =>
      `cần tên và cách gọi khác không trùng với đơn vị cùng cấp, cùng thời gian, hoặc khác cơ quan cấp trên; gặp "${name}" cũng là của "${other}"`,
    en: ({ name, other }) =>
      `expected names and aliases of its own in a tier at one time, or another parent; found "${name}" of "${other}" too`,
  },
  'code-twice': {
    vi: ({ code, name, other }) =>
      `cần mã hành chính không trùng trong cùng thời gian, gặp mã ${code} của cả "${other}" và "${name}"`,
    en: ({ code, name, other }) =>
      `expected a code of its own at one time, found ${code} of both "${other}" and "${name}"`,
  },
  'parent-absent': {
    vi: ({ name, parent }) =>
      `cần cơ quan cấp trên tồn tại suốt thời gian có đơn vị, gặp "${parent}" không tồn tại hết thời gian của "${name}"`,
    en: ({ name, parent }) =>
      `expected the parent to exist as long as the unit, found that "${parent}" does not exist all the time of "${name}"`,
  },
  'successor-absent': {
    vi: ({ name, other, day }) =>
      `cần đơn vị nhận tồn tại vào ngày ${dayOf(day)}, gặp "${other}" nhận "${name}" khi không tồn tại`,
    en: ({ name, other, day }) =>
      `expected the successor to exist on ${dayOf(day)}, found that "${other}" took over "${name}" without existing`,
  },
  'predecessor-continues': {
    vi: ({ name, other, day }) =>
      `cần đơn vị được nhận toàn bộ kết thúc ngay trước ngày ${dayOf(day)}, gặp "${name}" (nhập vào "${other}") còn tồn tại`,
    en: ({ name, other, day }) =>
      `expected what was taken over whole to end the day before ${dayOf(day)}, found that "${name}" (into "${other}") goes on`,
  },
  'predecessor-absent': {
    vi: ({ name, other, day }) =>
      `cần đơn vị tiền thân tồn tại đến ngay trước ngày ${dayOf(day)}, gặp "${name}" (tiền thân của "${other}") không tồn tại khi đó`,
    en: ({ name, other, day }) =>
      `expected the predecessor to exist until the day before ${dayOf(day)}, found that "${name}" (before "${other}") did not`,
  },
  'shares-above-whole': {
    vi: ({ name, day, total }) =>
      `cần tổng các phần của một đơn vị không quá 1, gặp "${name}" chia ngày ${dayOf(day)} thành ${localDecimal(String(total), 'vi')}`,
    en: ({ name, day, total }) =>
      `expected the shares of a unit to add to at most 1, found ${total} of "${name}" on ${dayOf(day)}`,
  },
  circle: {
    vi: ({ names }) =>
      `cần đơn vị không hình thành từ chính mình, gặp vòng ${nameList(textsOf(names), 'vi')}`,
    en: ({ names }) =>
      `expected no unit to come from itself, found the circle ${nameList(textsOf(names), 'en')}`,
  },
} as const satisfies Readonly<Record<RegistryRule, FaultTable[string]>>;

/** @returns one line without a full stop, without the place */
export function findingSentence({ rule, params }: RegistryFinding, lang: Lang): string {
  return SENTENCES[rule][lang](params);
}

const dayOf = (day: unknown): string => formatDay(String(day));
const textsOf = (names: unknown): string[] => (Array.isArray(names) ? names.map(String) : []);
