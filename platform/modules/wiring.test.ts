import { describe, expect, test } from 'vitest';
import { late, maybe, offer, port, slot } from '#platform/ports/index.ts';
import { catalogueOf } from './catalogue.ts';
import { defineModule, type MadeModule, type Module } from './declaration.ts';
import type { ModuleFacts } from './facts.ts';
import type { Platform } from './platform.ts';
import { createExchange, orderModules, WiringError, wire } from './wiring.ts';

const roof = port<string>('the roof');
const wall = port<number>('the wall');
const guests = slot<string>('guests');

const facts = (name: string): ModuleFacts => ({
  name,
  realm: 'workspace',
  role: 'api',
  about: { title: { en: name, ko: name }, description: '' },
});
const platform = {} as Platform;

const problemsOf = (modules: readonly Module[]) => {
  try {
    orderModules(modules);
    return [];
  } catch (error) {
    if (error instanceof WiringError) return error.problems;
    throw error;
  }
};
const namesOf = (modules: readonly Module[]) => orderModules(modules).map(({ name }) => name);

const walls = defineModule({
  ...facts('walls'),
  needs: {},
  provides: [wall],
  create: () => ({ offers: [offer(wall, 4)] }),
});
const roofs = defineModule({
  ...facts('roofs'),
  needs: { wall },
  provides: [roof],
  create: (needs) => ({ offers: [offer(roof, `on ${needs.wall} walls`)] }),
});

test('what a module needs is made before it, whatever the order of the list', () => {
  expect(namesOf([roofs, walls])).toEqual(['walls', 'roofs']);
});

test('what is added to a slot is there for who asks for it, and none of it may be missing', async () => {
  const party = defineModule({
    ...facts('party'),
    needs: { guests },
    provides: [roof],
    create: (needs) => ({ offers: [offer(roof, needs.guests.join())] }),
  });
  const guest = (name: string) =>
    defineModule({ ...facts(name), needs: {}, provides: [guests], create: () => ({ offers: [offer(guests, name)] }) });
  const exchange = createExchange();
  await wire(orderModules([party, guest('ann'), guest('bob')]), platform, exchange);
  expect(exchange.get(roof)).toBe('ann,bob');
  const alone = createExchange();
  await wire(orderModules([party]), platform, alone);
  expect(alone.get(roof)).toBe('');
});

describe('modules that do not fit together are refused at the start, all problems at once', () => {
  test('a need that nobody meets', () => {
    expect(problemsOf([roofs])).toEqual(['roofs: needs the wall, which no module of this process provides']);
  });

  test('a late need that nobody meets', () => {
    const module = defineModule({ ...facts('later'), needs: { wall: late(wall) }, provides: [], create: () => ({}) });
    expect(problemsOf([module])).toHaveLength(1);
  });

  test('a circle, and who stands in it', () => {
    const cellar = defineModule({ ...facts('cellar'), needs: { roof }, provides: [wall], create: () => ({}) });
    expect(problemsOf([roofs, cellar])).toEqual([
      'roofs → cellar → roofs: need each other in a circle; let one ask late(…)',
    ]);
  });

  test('two that provide the same', () => {
    const others = defineModule({ ...facts('others'), needs: {}, provides: [wall], create: () => ({}) });
    expect(problemsOf([walls, others])).toEqual(['the wall: both workspace/walls and workspace/others provide it']);
  });
});

test('two modules may need each other when one asks late', async () => {
  const told: string[] = [];
  const cellar = defineModule({
    ...facts('cellar'),
    needs: { roof: late(roof) },
    provides: [wall],
    create: (needs) => ({ offers: [offer(wall, 3)], start: () => void told.push(needs.roof()) }),
  });
  const exchange = createExchange();
  const made = await wire(orderModules([roofs, cellar]), platform, exchange);
  for (const { parts } of made) await parts.start?.();
  expect(told).toEqual(['on 3 walls']);
});

test('what a missing module provides may be had elsewhere, or be null for who can do without', async () => {
  const curious = defineModule({
    ...facts('curious'),
    needs: { roof: maybe(roof) },
    provides: [guests],
    create: (needs) => ({ offers: [offer(guests, needs.roof() ?? 'under the sky')] }),
  });
  const alone = createExchange();
  await wire(orderModules([curious]), platform, alone);
  expect(alone.all(guests)).toEqual(['under the sky']);
  const elsewhere = (asked: unknown) => (asked === wall ? { value: 9 } : undefined);
  const remote = createExchange(elsewhere);
  await wire(orderModules([curious, roofs], elsewhere), platform, remote);
  expect(remote.get(roof)).toBe('on 9 walls');
});

test('a module that cannot be made closes those that were, the last first', async () => {
  const closed: string[] = [];
  const closing = (name: string, needs: Record<string, typeof wall>, offers: MadeModule['offers'] = []) =>
    defineModule({
      ...facts(name),
      needs,
      provides: offers.map(({ to }) => to),
      create: () => ({ offers, close: () => void closed.push(name) }),
    });
  const broken = defineModule({
    ...facts('broken'),
    needs: { wall },
    provides: [],
    create: () => {
      throw new Error('no roof');
    },
  });
  const list = [closing('first', {}, [offer(wall, 1)]), closing('second', { wall }), broken];
  await expect(wire(orderModules(list), platform, createExchange())).rejects.toThrow('no roof');
  expect(closed).toEqual(['second', 'first']);
});

test('a module offers what it declares, no less and no more', async () => {
  const silent = defineModule({ ...facts('silent'), needs: {}, provides: [wall], create: () => ({}) });
  await expect(wire([silent], platform, createExchange())).rejects.toThrow('silent does not offer the wall');
  const surprising = defineModule({
    ...facts('surprising'),
    needs: {},
    provides: [],
    create: () => ({ offers: [offer(wall, 1)] }),
  });
  await expect(wire([surprising], platform, createExchange())).rejects.toThrow('which it does not declare');
});

test('no permission is declared twice in a realm', () => {
  const permission = { name: { en: 'x', ko: 'x' }, roles: [] };
  const one = { ...facts('one'), permissions: { 'x:read': permission } };
  const two = { ...facts('two'), permissions: { 'x:read': permission } };
  expect(() => catalogueOf([one, two])).toThrow('one and two both declare the permission x:read');
  expect(catalogueOf([one, { ...two, realm: 'management' }]).permissions('workspace')).toHaveLength(1);
});
