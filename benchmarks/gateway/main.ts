import { randomUUID } from 'node:crypto';
import { workspaceIdempotency } from '#modules/workspace/idempotency/index.ts';
import { startEmbeddedPostgresForTests } from '#platform/database/embedded.ts';
import {
  changeLimits,
  createLimiter,
  createRedisLimits,
  HELD_LIMITS,
  type Limiter,
  RATE_LIMITS,
} from '#platform/limits/index.ts';
import { createRedis } from '#platform/redis/index.ts';
import { createLogger } from '#platform/telemetry/index.ts';
import { createTestTenant, insertTestUser } from '#platform/testing/index.ts';
import { startRedis } from '../../tests/support/redis.ts';
import { eventually } from '../../tests/support/workspace.ts';
import { compare, table, type Way } from './compare.ts';
import { openGateway } from './server.ts';

/* What the gateway costs: `npm run bench:gateway [ROUNDS]`. Needs nothing but this machine. */

const rounds = Number(process.argv[2] ?? 15);
const log = createLogger({ level: 'silent', file: null });
const limits = changeLimits(RATE_LIMITS, '*.*=1000000000');
const none: Limiter = {
  arrive: () => ({ allowed: true, readings: [] }),
  pass: () => ({ allowed: true, readings: [] }),
  refused: () => undefined,
  hold: async () => () => undefined,
};

const postgres = await startEmbeddedPostgresForTests();
const redisServer = await startRedis();
const house = await createTestTenant(
  `postgres://${postgres.adminUser}:${postgres.adminPassword}@${postgres.host}:${postgres.port}/postgres`,
);
const redis = createRedis({ url: redisServer.url, caFile: null, log });
try {
  await eventually('Redis', async () => redis.isUp());
  const common = { tenant: house.tenant, tenancy: house.tenancy, userId: await insertTestUser(house) };
  const idempotency = {
    workspace: workspaceIdempotency,
    operators: { claim: async () => null, complete: async () => undefined, release: async () => undefined },
  };
  const counting = createLimiter({ limits, held: HELD_LIMITS, log });
  const sharing = createLimiter({
    limits,
    held: HELD_LIMITS,
    log,
    shared: createRedisLimits(redis),
  });
  const bare = await openGateway({ ...common, limiter: none });
  const full = await openGateway({ ...common, limiter: counting, idempotency });
  const shared = await openGateway({ ...common, limiter: sharing });

  type Gateway = typeof bare;
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
  const open = (name: string, gateway: Gateway): Way => ({ name, once: () => gateway.call('GET', '/open', {}) });
  const seen = (name: string, gateway: Gateway): Way => {
    const headers = bearer(gateway.token());
    return { name, once: () => gateway.call('GET', '/closed', headers) };
  };
  const fresh = (name: string, gateway: Gateway): Way => {
    let tokens: string[] = [];
    return {
      name,
      prepare(count) {
        tokens = Array.from({ length: count }, () => gateway.token());
      },
      once: (i) => gateway.call('GET', '/closed', bearer(tokens[i] ?? '')),
    };
  };
  const post = (name: string, gateway: Gateway, keyed: boolean): Way => {
    const headers = bearer(gateway.token());
    return {
      name,
      once: () => gateway.call('POST', '/closed', keyed ? { ...headers, 'idempotency-key': randomUUID() } : headers),
    };
  };

  const chain = await compare(
    [open('public route', bare), seen('whole chain, token seen', bare), fresh('whole chain, token not seen', bare)],
    rounds,
  );
  const limited = await compare(
    [seen('no limits', bare), seen('limits in this process', full), seen('limits shared through Redis', shared)],
    rounds,
  );
  const keyed = await compare(
    [post('POST without a key', full, false), post('POST with a new Idempotency-Key', full, true)],
    rounds,
  );
  process.stdout.write(`CPU of the server’s process for one request, ${rounds} batches of each in turn.\n\n`);
  for (const [measured, base] of [
    [chain, 'public route'],
    [limited, 'no limits'],
    [keyed, 'POST without a key'],
  ] as const)
    process.stdout.write(`${table(measured, base)}\n\n`);
  await Promise.all([bare.close(), full.close(), shared.close()]);
} finally {
  await redis.close();
  await house.dispose();
  await redisServer.dispose();
  await postgres.stop();
}
