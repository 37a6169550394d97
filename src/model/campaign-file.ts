/**
 * campaign.yaml: what one folder of figures is. Which edition scores it, and where its inputs lie; paths are relative to
 * the folder of the file. With it an earlier year can be named by its folder alone.
 */
import { z } from 'zod';
import { editionId } from './edition-file.ts';

const paths = z.array(z.string().min(1)).min(1);

export const campaignFileSchema = z.strictObject({
  schema: z.literal('par-campaign/1'),
  edition: editionId,
  reports: paths,
  appraisals: paths.optional(),
  surveys: paths.optional(),
  system: paths.optional(),
});
