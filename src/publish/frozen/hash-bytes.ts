/** sha256 and size: what a publication remembers of its files and of the files that it was made from. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

export interface Digest {
  /** hex */
  sha256: string;
  bytes: number;
}

export function hashBytes(content: Uint8Array | string): Digest {
  const data = typeof content === 'string' ? Buffer.from(content) : content;
  return { sha256: createHash('sha256').update(data).digest('hex'), bytes: data.length };
}

/**
 * Of a file of any size, in bounded memory.
 * @throws the error of the file system where it cannot be read
 */
export async function hashFile(path: string): Promise<Digest> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(path)) {
    const data: Buffer = chunk;
    hash.update(data);
    bytes += data.length;
  }
  return { sha256: hash.digest('hex'), bytes };
}
