import { open } from 'node:fs/promises';

const MAGIC = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const ENTRY_BYTES = 128;
/** Sectors of the directory that are followed; office files use a handful. */
const MAX_SECTORS = 64;
const END_OF_CHAIN = 0xfffffffa;

export function isOle(head: Buffer): boolean {
  return head.subarray(0, 8).equals(MAGIC);
}

/**
 * Names of the streams and storages in an OLE compound file, which tell a Hangul document from an encrypted OOXML one
 * or an old Office file. Reads its directory alone, after [MS-CFB]; a damaged file gives what could be read.
 */
export async function oleNames(path: string): Promise<string[]> {
  const file = await open(path, 'r');
  try {
    const read = async (position: number, length: number) => {
      const target = Buffer.alloc(length);
      const { bytesRead } = await file.read(target, 0, length, position);
      return target.subarray(0, bytesRead);
    };
    const header = await read(0, 512);
    if (header.length < 512) return [];
    const sectorBytes = 1 << Math.min(Math.max(header.readUInt16LE(30), 9), 12);
    const nextSector = async (sector: number) => {
      const perTable = sectorBytes / 4;
      const table = Math.floor(sector / perTable);
      if (table >= 109) return END_OF_CHAIN;
      const tableSector = header.readUInt32LE(76 + table * 4);
      const cell = await read((tableSector + 1) * sectorBytes + (sector % perTable) * 4, 4);
      return cell.length === 4 ? cell.readUInt32LE(0) : END_OF_CHAIN;
    };

    const names: string[] = [];
    let sector = header.readUInt32LE(48);
    for (let step = 0; step < MAX_SECTORS && sector < END_OF_CHAIN; step++) {
      const directory = await read((sector + 1) * sectorBytes, sectorBytes);
      for (let at = 0; at + ENTRY_BYTES <= directory.length; at += ENTRY_BYTES) {
        const nameBytes = directory.readUInt16LE(at + 64);
        if (nameBytes > 2 && nameBytes <= 64) names.push(directory.toString('utf16le', at, at + nameBytes - 2));
      }
      sector = await nextSector(sector);
    }
    return names;
  } finally {
    await file.close();
  }
}
