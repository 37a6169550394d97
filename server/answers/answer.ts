/** An answer as it is kept: its bytes and, once somebody asked for them, its compressed bytes, each with its ETag. */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Encoding } from '../negotiate.ts';

/** What goes over the wire: bytes, and the headers that are the same for everybody who gets them. */
export interface AnswerBody {
  bytes: Uint8Array<ArrayBuffer>;
  etag: string;
  headers: Readonly<Record<string, string>>;
}

const COMPRESSIBLE = /^(text\/|image\/svg\+xml|application\/(json|[\w.]+\+json))/;
/** below this a packet is sent either way */
const WORTH_BYTES = 1024;
const BROTLI_QUALITY = 5;
const OVERHEAD_BYTES = 1024;
/**
 * Everybody may keep an answer but has to ask whether it still holds: figures change when a report is corrected. Not
 * `private`: without accounts everybody gets the same; where a proxy asks for a password, it does so at each question.
 */
const CACHE_CONTROL = 'no-cache';
/** of the answer that a handler gave; all others are made here or by the middleware around */
const KEPT_HEADERS = ['content-type', 'content-disposition', 'content-language', 'cache-control', 'link'];

export class Answer {
  readonly identity: AnswerBody;
  readonly #isCompressible: boolean;
  readonly #compressed = new Map<Encoding, AnswerBody | Promise<AnswerBody>>();
  #byteLength: number;

  private constructor(bytes: Uint8Array<ArrayBuffer>, headers: Record<string, string>) {
    const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`;
    this.identity = {
      bytes,
      etag,
      headers: { ...headers, ETag: etag, 'Content-Length': String(bytes.length) },
    };
    this.#isCompressible = bytes.length > WORTH_BYTES && COMPRESSIBLE.test(headers['Content-Type'] ?? '');
    this.#byteLength = bytes.length + OVERHEAD_BYTES;
  }

  /** @param response an answer with status 200, whose body nobody has read */
  static async of(response: Response): Promise<Answer> {
    const headers: Record<string, string> = {
      'Cache-Control': CACHE_CONTROL,
      Vary: 'Accept, Accept-Language, Accept-Encoding',
    };
    for (const name of KEPT_HEADERS) {
      const value = response.headers.get(name);
      if (value !== null) headers[name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase())] = value;
    }
    return new Answer(new Uint8Array(await response.arrayBuffer()), headers);
  }

  /** memory that it takes, all its forms together */
  get byteLength(): number {
    return this.#byteLength;
  }

  /** Compressed once; who asks for it meanwhile waits for the same bytes. */
  body(encoding: Encoding | null): AnswerBody | Promise<AnswerBody> {
    if (encoding === null || !this.#isCompressible) return this.identity;
    const found = this.#compressed.get(encoding);
    if (found) return found;
    const making = this.#compress(encoding);
    this.#compressed.set(encoding, making);
    return making;
  }

  async #compress(encoding: Encoding): Promise<AnswerBody> {
    const { bytes, etag, headers } = this.identity;
    const packed = new Uint8Array(await COMPRESS[encoding](bytes));
    const ownTag = `${etag.slice(0, -1)}-${encoding}"`;
    const body = {
      bytes: packed,
      etag: ownTag,
      headers: {
        ...headers,
        ETag: ownTag,
        'Content-Encoding': encoding,
        'Content-Length': String(packed.length),
      },
    };
    this.#compressed.set(encoding, body);
    this.#byteLength += packed.length;
    return body;
  }
}

const COMPRESS: Readonly<Record<Encoding, (bytes: Uint8Array) => Promise<Buffer>>> = {
  gzip: (bytes) => promisify(gzip)(bytes, { level: 9 }),
  br: (bytes) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
};
