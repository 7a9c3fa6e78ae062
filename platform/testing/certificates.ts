import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';

export interface TestAuthority {
  /** PEM files in a folder of their own. */
  caFile: string;
  /** A certificate for these host names. */
  certify(
    name: string,
    hosts: readonly string[],
  ): Promise<{ certFile: string; keyFile: string; cert: string; key: string }>;
}

const options = { keyType: 'ec', curve: 'P-256', algorithm: 'sha256' } as const;

/** A certificate authority for one test. */
export async function createTestAuthority(): Promise<TestAuthority> {
  const folder = await mkdtemp(join(tmpdir(), 'hanok-tls-'));
  const ca = await generate([{ name: 'commonName', value: 'Hanok test authority' }], {
    ...options,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  const caFile = join(folder, 'ca.pem');
  await writeFile(caFile, ca.cert);
  return {
    caFile,
    async certify(name, hosts) {
      const { cert, private: key } = await generate([{ name: 'commonName', value: hosts[0] ?? name }], {
        ...options,
        ca: { cert: ca.cert, key: ca.private },
        extensions: [
          { name: 'basicConstraints', cA: false },
          { name: 'keyUsage', digitalSignature: true, critical: true },
          { name: 'extKeyUsage', serverAuth: true },
          {
            name: 'subjectAltName',
            altNames: hosts.map((host) => (/^[\d.]+$/.test(host) ? { type: 7, ip: host } : { type: 2, value: host })),
          },
        ],
      });
      const [certFile, keyFile] = [join(folder, `${name}.pem`), join(folder, `${name}.key`)];
      await writeFile(certFile, cert);
      await writeFile(keyFile, key, { mode: 0o600 });
      return { certFile, keyFile, cert, key };
    },
  };
}
