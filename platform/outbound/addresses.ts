import { BlockList, isIP } from 'node:net';

/** What this process may call beyond public addresses. */
export interface AddressPolicy {
  /** This very machine: a local Ollama in development. */
  allowLoopback: boolean;
  /** The operator's own networks as CIDR, `10.20.0.0/16`; never link-local, metadata or multicast ones. */
  allowedNetworks?: readonly string[];
}

const never = listOf([
  // Link-local with every cloud's metadata address in it, and the two that lie outside.
  '169.254.0.0/16',
  'fe80::/10',
  'fd00:ec2::254/128',
  '100.100.100.200/32',
  '192.0.0.192/32',
  '168.63.129.16/32',
  // "This network", multicast, reserved, broadcast.
  '0.0.0.0/8',
  '224.0.0.0/4',
  '240.0.0.0/4',
  'ff00::/8',
  '::/128',
]);

const loopback = listOf(['127.0.0.0/8', '::1/128']);

/** The rest of IANA's special-purpose registry for IPv4: private, CGNAT, documentation, benchmarks, relays. */
const special = listOf([
  '10.0.0.0/8',
  '100.64.0.0/10',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  // Within the global unicast range of IPv6: protocol assignments with Teredo, documentation, 6to4 that hides an IPv4.
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '3fff::/20',
]);

/** IPv6 is public by what is given out, not by what is taken away: mapped, NAT64 and unique local forms fall out. */
const globalUnicast = listOf(['2000::/3']);

/**
 * Whether an address, already resolved, may be connected to.
 * @param address IPv4 dotted or IPv6 text; anything else is refused
 */
export function createAddressJudge(policy: AddressPolicy): (address: string) => boolean {
  const own = listOf(policy.allowedNetworks ?? []);
  return (address) => {
    const family = isIP(address);
    // A zone (`fe80::1%eth0`) belongs to link-local addresses alone.
    if (family === 0 || address.includes('%')) return false;
    const isIn = (list: BlockList) => list.check(address, family === 4 ? 'ipv4' : 'ipv6');
    // BlockList itself sees through IPv4-mapped IPv6 addresses (::ffff:169.254.169.254).
    if (isIn(never)) return false;
    if (isIn(own)) return true;
    if (isIn(loopback)) return policy.allowLoopback;
    if (isIn(special)) return false;
    return family === 4 || isIn(globalUnicast);
  };
}

/** @throws when a network is not written as CIDR */
function listOf(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', prefix = ''] = network.split('/');
    if (isIP(address) === 0 || !/^\d{1,3}$/.test(prefix)) throw new Error(`not a network: ${network}`);
    list.addSubnet(address, Number(prefix), isIP(address) === 4 ? 'ipv4' : 'ipv6');
  }
  return list;
}
