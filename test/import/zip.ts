/** Archives taken apart and put together by hand, so that tests can make what no sound program writes. */
import { crc32, deflateRawSync } from 'node:zlib';
import { readZip } from '../publish/document/read-zip.ts';

export interface Part {
  name: string;
  content: Buffer;
  /** what the archive claims that the part inflates to */
  declared?: number;
  flags?: number;
}

export function unzip(bytes: Uint8Array): Part[] {
  return readZip(bytes).map(({ name, data }) => ({ name, content: data }));
}

/** Everything deflated. */
export function zip(parts: readonly Part[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, content, declared = content.length, flags = 0 } of parts) {
    const packed = deflateRawSync(content);
    const file = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(declared, 18);
    common.writeUInt16LE(file.length, 22);
    locals.push(Buffer.concat([Buffer.from('PK\x03\x04'), common, file, packed]));
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, place, file]));
    offset += locals.at(-1)!.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}
