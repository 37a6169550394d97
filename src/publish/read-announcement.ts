/** announcement.yaml -> settings: the same YAML, and the same messages, as the files of criteria. */
import { validate } from '../criteria/schema/validate.ts';
import { readYaml } from '../criteria/yaml/read-yaml.ts';
import { ParError } from '../errors.ts';
import { Fraction } from '../exact/fraction.ts';
import { type Announcement, announcementSchema } from '../model/announcement.ts';
import { isPlainObject } from '../model/tiered.ts';

/**
 * @param file its name, for messages
 * @throws ParError yaml-*, schema-*, expected-*, announcement-encoding
 */
export function readAnnouncement(file: string, bytes: Uint8Array): Announcement {
  const yaml = readYaml(file, decode(file, bytes));
  return validate(announcementSchema, { ...yaml, data: withNumbers(yaml.data) });
}

/** YAML numbers come as Fractions; the only numbers of these settings are years. */
function withNumbers(value: unknown): unknown {
  if (value instanceof Fraction) return value.isInteger ? Number(value.numerator) : value.toString();
  if (Array.isArray(value)) return value.map(withNumbers);
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withNumbers(item)]));
}

function decode(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new ParError('announcement-encoding', { file }, {}, cause);
  }
}
