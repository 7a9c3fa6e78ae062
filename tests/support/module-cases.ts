import { readdir } from 'node:fs/promises';

/*
 * What the isolation tests have to know of a module: a file for each in tests/isolation/modules, found by its folder, so
 * that a new module enters every matrix by adding one.
 */

export type Who = 'ann' | 'bob' | 'cid' | 'nobody' | 'owner of the tables';
export type Case = readonly [outcome: 'may' | 'may not', who: Who, statement: string, without: string];

/** @param without SQL that takes away what lets it through as well */
export const may = (who: Who, statement: string, without = ''): Case => ['may', who, statement, without];
export const mayNot = (who: Who, statement: string): Case => ['may not', who, statement, ''];
/** For a policy that lets the owner of the tables read, as whom nobody signs in and some functions run. */
export const ownerReads = (table: string, without?: string): Case[] => [
  may('owner of the tables', `select from ${table}`, without),
  mayNot('nobody', `select from ${table}`),
];

export interface ModuleCases {
  /** The first segment of its addresses. */
  path: string;
  /** Makes something of it in the house of acme, whose texts all hold "of acme". @returns the parameters of its addresses */
  make(post: (path: string, body: object) => Promise<string>): Promise<Record<string, string>>;
  /** Bodies that are right, by `METHOD path` or `METHOD /api/v1/…/{id}`, for a stranger to be refused with. */
  bodies: Readonly<Record<string, object>>;
  /** What the application may do with its tables; see grants.test.ts. */
  grants: Readonly<Record<string, string>>;
  /** Puts rows of Ann's into a house for the policies to be tried on. */
  rows: string;
  /** Each policy's cases; see policies.test.ts. */
  policies: Readonly<Record<string, readonly Case[]>>;
}

const folder = new URL('../isolation/modules/', import.meta.url);

/** Of all modules that have a file. */
export const MODULE_CASES: readonly ModuleCases[] = await Promise.all(
  (await readdir(folder))
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map(async (name) => ((await import(new URL(name, folder).href)) as { cases: ModuleCases }).cases),
);

/** Something of each, by the first segment of its addresses. */
export async function madeOfModules(
  post: (path: string, body: object) => Promise<string>,
): Promise<Record<string, Record<string, string>>> {
  const made: Record<string, Record<string, string>> = {};
  for (const { path, make } of MODULE_CASES) made[path] = await make(post);
  return made;
}
