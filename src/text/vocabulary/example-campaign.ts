/** campaign.yaml of a made-up campaign: which edition scores it, where its inputs lie, and that they are made up. */
import type { InputKind } from '../../model/submission.ts';
import { SYNTHETIC_TITLE } from './example-words.ts';

export function exampleCampaign(edition: string, folders: readonly InputKind[]): string {
  const lines = [
    `# ${SYNTHETIC_TITLE}`,
    'schema: par-campaign/1',
    `edition: ${edition}`,
    ...folders.map((folder) => `${folder}: [${folder}]`),
  ];
  return `${lines.join('\n')}\n`;
}
