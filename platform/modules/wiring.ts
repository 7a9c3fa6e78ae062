import type { Need, Offer, Port, Slot } from '#platform/ports/index.ts';
import type { MadeModule, Module } from './declaration.ts';
import type { Platform } from './platform.ts';

/*
 * From a list of modules to made ones. What a module needs is made before it, so that the order of starting is the
 * order of needs, and that of closing the reverse. The list's own order decides where needs leave it open.
 */

/** Stands in for a port that no module of this process provides: one that runs elsewhere, say. Undefined: there is none. */
export type Elsewhere = (port: Port<unknown>) => { value: unknown } | undefined;

/** The modules of a process do not fit together; `problems` has one line each. */
export class WiringError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`The modules do not fit together:\n${problems.map((line) => `  - ${line}`).join('\n')}`);
    this.name = 'WiringError';
    this.problems = problems;
  }
}

type Token = Port<unknown> | Slot<unknown>;

/**
 * Puts a list into the order of needs.
 * @throws WiringError naming, all at once, each need that nobody meets, each port that two modules provide, and each circle
 */
export function orderModules(modules: readonly Module[], elsewhere: Elsewhere = () => undefined): Module[] {
  const problems = [...doubles(modules), ...missing(modules, elsewhere)];
  const ordered: Module[] = [];
  const state = new Map<Module, 'open' | 'done'>();

  function visit(module: Module, path: readonly Module[]): void {
    if (state.get(module) === 'done') return;
    if (state.get(module) === 'open') {
      const circle = [...path.slice(path.indexOf(module)), module].map(({ name }) => name).join(' → ');
      problems.push(`${circle}: need each other in a circle; let one ask late(…)`);
      return;
    }
    state.set(module, 'open');
    for (const token of eagerNeeds(module))
      for (const provider of modules)
        if (provider !== module && provider.provides.includes(token)) visit(provider, [...path, module]);
    state.set(module, 'done');
    ordered.push(module);
  }

  for (const module of modules) visit(module, []);
  if (problems.length > 0) throw new WiringError(problems);
  return ordered;
}

function eagerNeeds(module: Module): Token[] {
  return Object.values(module.needs).filter((need): need is Token => need.kind === 'port' || need.kind === 'slot');
}

function doubles(modules: readonly Module[]): string[] {
  const problems: string[] = [];
  const names = new Set<string>();
  const providers = new Map<Token, string>();
  for (const { name, realm, provides } of modules) {
    const full = `${realm}/${name}`;
    if (names.has(full)) problems.push(`${full}: is in the list twice`);
    names.add(full);
    for (const token of provides) {
      if (token.kind === 'slot') continue;
      const other = providers.get(token);
      if (other !== undefined && other !== full) problems.push(`${token.name}: both ${other} and ${full} provide it`);
      providers.set(token, full);
    }
  }
  return problems;
}

function missing(modules: readonly Module[], elsewhere: Elsewhere): string[] {
  const provided = new Set(modules.flatMap(({ provides }) => provides));
  return modules.flatMap(({ name, needs }) =>
    Object.values(needs)
      .map((need) => (need.kind === 'late' ? need.of : need))
      .filter((need): need is Port<unknown> => need.kind === 'port')
      .filter((port) => !provided.has(port) && elsewhere(port) === undefined)
      .map((port) => `${name}: needs ${port.name}, which no module of this process provides`),
  );
}

export interface Wired {
  /** With what each is made into, in the order of needs. */
  made: readonly { module: Module; parts: MadeModule }[];
  /** What some module provides. @throws when none does */
  get<T>(port: Port<T>): T;
  /** Null when no module provides it. */
  find<T>(port: Port<T>): T | null;
  all<T>(slot: Slot<T>): readonly T[];
}

/** Holds what modules have offered so far; filled while they are made. */
export function createExchange(elsewhere: Elsewhere = () => undefined) {
  const ports = new Map<Port<unknown>, unknown>();
  const slots = new Map<Slot<unknown>, unknown[]>();

  const find = (port: Port<unknown>): { value: unknown } | undefined =>
    ports.has(port) ? { value: ports.get(port) } : elsewhere(port);
  const get = (port: Port<unknown>): unknown => {
    const found = find(port);
    if (found === undefined) throw new Error(`${port.name} is not there (yet)`);
    return found.value;
  };
  const all = (slot: Slot<unknown>): readonly unknown[] => slots.get(slot) ?? [];

  return {
    // The token carries the type under which the value was offered.
    get: <T>(port: Port<T>) => get(port) as T,
    find: <T>(port: Port<T>) => (find(port)?.value ?? null) as T | null,
    all: <T>(slot: Slot<T>) => all(slot) as readonly T[],
    take({ to, value }: Offer): void {
      if (to.kind === 'port') ports.set(to, value);
      else slots.set(to, [...all(to), value]);
    },
    resolve(need: Need): unknown {
      if (need.kind === 'late') return () => (need.of.kind === 'slot' ? all(need.of) : get(need.of));
      if (need.kind === 'maybe') return () => find(need.of)?.value ?? null;
      return need.kind === 'slot' ? all(need) : get(need);
    },
  };
}

export type Exchange = ReturnType<typeof createExchange>;

/** Makes the modules one after another. What was made is closed again when one of them cannot be. */
export async function wire(ordered: readonly Module[], platform: Platform, exchange: Exchange): Promise<Wired['made']> {
  const made: { module: Module; parts: MadeModule }[] = [];
  try {
    for (const module of ordered) {
      const needs = Object.entries(module.needs).map(([name, need]) => [name, exchange.resolve(need)]);
      const parts = await module.create(Object.fromEntries(needs), platform);
      requireOffers(module, parts.offers ?? []);
      for (const offered of parts.offers ?? []) exchange.take(offered);
      made.push({ module, parts });
    }
  } catch (error) {
    for (const { parts } of made.reverse()) await parts.close?.();
    throw error;
  }
  return made;
}

function requireOffers({ name, provides }: Module, offers: readonly Offer[]): void {
  const promised = provides.filter((token) => !offers.some(({ to }) => to === token));
  const surprising = offers.filter(({ to }) => !provides.includes(to));
  if (promised.length > 0) throw new Error(`${name} does not offer ${promised.map((token) => token.name).join(', ')}`);
  if (surprising.length > 0)
    throw new Error(`${name} offers ${surprising.map(({ to }) => to.name).join(', ')}, which it does not declare`);
}
