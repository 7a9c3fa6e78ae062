import { createSocket } from 'node:dgram';
import type { AddressInfo } from 'node:net';

/** A name server on loopback that knows TXT records alone. */
export interface DnsStandin {
  /** `127.0.0.1:<port>` */
  readonly address: string;
  /** The texts of each name's records, in lower case. */
  readonly records: Map<string, string[]>;
  close(): Promise<void>;
}

const TXT = 16;
const HEADER_BYTES = 12;

/** @param port a free one unless told */
export async function startDnsStandin(port = 0): Promise<DnsStandin> {
  const records = new Map<string, string[]>();
  const socket = createSocket('udp4');
  socket.on('message', (query, { port: to, address }) => socket.send(answer(query, records), to, address));
  await new Promise<void>((resolve) => socket.bind(port, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${(socket.address() as AddressInfo).port}`,
    records,
    close: () => new Promise((resolve) => socket.close(() => resolve())),
  };
}

/** One question is answered; whatever follows it (EDNS) is left out. */
function answer(query: Buffer, records: Map<string, string[]>): Buffer {
  const labels: string[] = [];
  let at = HEADER_BYTES;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += length + 1;
  }
  const end = at + 5;
  const texts = query.readUInt16BE(at + 1) === TXT ? (records.get(labels.join('.').toLowerCase()) ?? []) : [];
  const header = Buffer.from(query.subarray(0, HEADER_BYTES));
  // A response, with recursion; "no such name" where there is nothing.
  header.writeUInt16BE(texts.length > 0 ? 0x8180 : 0x8183, 2);
  header.writeUInt16BE(1, 4);
  header.writeUInt16BE(texts.length, 6);
  header.writeUInt32BE(0, 8);
  return Buffer.concat([header, query.subarray(HEADER_BYTES, end), ...texts.map(recordOf)]);
}

function recordOf(text: string): Buffer {
  const data = Buffer.concat([Buffer.of(text.length), Buffer.from(text, 'latin1')]);
  const head = Buffer.alloc(12);
  // The name is the question's, at its offset.
  head.writeUInt16BE(0xc00c, 0);
  head.writeUInt16BE(TXT, 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt16BE(data.length, 10);
  return Buffer.concat([head, data]);
}
