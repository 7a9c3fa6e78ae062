import { readFileSync, unwatchFile, watchFile } from 'node:fs';
import { type SecureContextOptions, Server } from 'node:tls';
import type { Logger } from '#platform/telemetry/index.ts';

export interface TlsFiles {
  /** The certificate and its chain, PEM. */
  certFile: string;
  keyFile: string;
}

const LOOK_MS = 5_000;

/** TLS 1.3 and nothing older: its suites are all of today, so there is nothing to choose. */
export function tlsOptions({ certFile, keyFile }: TlsFiles): SecureContextOptions {
  return { cert: readFileSync(certFile), key: readFileSync(keyFile), minVersion: 'TLSv1.3', maxVersion: 'TLSv1.3' };
}

/**
 * Takes up a renewed certificate when its file changes, or when `reload` is called. New connections get it, open ones go
 * on; files that do not belong together yet are looked at again with the next change, and the old certificate stays.
 * Files are asked for by name, since a mounted secret is replaced by a link that points elsewhere.
 */
export function followCertificate(server: unknown, files: TlsFiles, log: Logger): { reload(): void; stop(): void } {
  function reload(): void {
    if (!(server instanceof Server)) return;
    try {
      server.setSecureContext(tlsOptions(files));
      log.info({ certFile: files.certFile }, 'the certificate was read again');
    } catch (err) {
      log.error({ err, certFile: files.certFile }, 'the new certificate cannot be used; the old one stays');
    }
  }
  const paths = [files.certFile, files.keyFile];
  for (const path of paths) watchFile(path, { interval: LOOK_MS, persistent: false }, reload);
  return {
    reload,
    stop() {
      for (const path of paths) unwatchFile(path, reload);
    },
  };
}
