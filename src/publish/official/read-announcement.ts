/** The text of announcement.yaml -> the settings of an announcement. Read as strictly as criteria: an unknown key is a fault. */
import { validate } from '../../criteria/schema/validate.ts';
import { readYaml } from '../../criteria/yaml/read-yaml.ts';
import { type Announcement, announcementSchema } from '../../model/announcement.ts';

/**
 * @param name of the file, for messages
 * @throws ParError `yaml-*`, `schema-*`, `expected-*` with file, line and path, what was expected and what was found
 */
export function readAnnouncement(name: string, text: string): Announcement {
  return validate(announcementSchema, readYaml(name, text));
}
