import { Resolver } from 'node:dns/promises';

/** The texts of a name's TXT records; none where the name or its records are not there, or nobody answers. */
export type ResolveTxt = (name: string) => Promise<string[]>;

/** @param servers addresses, `192.0.2.1` or `192.0.2.1:53`; the system's own where there are none */
export function createTxtResolver(servers: readonly string[]): ResolveTxt {
  return async (name) => {
    const resolver = new Resolver({ timeout: 2_000, tries: 2 });
    if (servers.length > 0) resolver.setServers(servers);
    try {
      // A long text comes in pieces that belong together.
      return (await resolver.resolveTxt(name)).map((pieces) => pieces.join(''));
    } catch {
      return [];
    }
  };
}
