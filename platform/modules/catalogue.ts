import type { ModuleFacts, PermissionDeclaration, Realm, TenantData, TenantSealed, Words } from './facts.ts';

/** A permission with the module that declares it. */
export interface Permission extends PermissionDeclaration {
  key: string;
  /** Of the module that declares it, with its title. */
  module: string;
  group: Words;
}

/** What a list of modules declares, put together; known without starting any. */
export interface Catalogue {
  /** In the order of the list. */
  permissions(realm: Realm): readonly Permission[];
  /** Those that a built-in role holds. */
  permissionsOf(realm: Realm, role: string): readonly string[];
  tags: readonly { name: string; description: string }[];
  actions(realm: Realm): readonly string[];
  /** Of a tenant's database. */
  data: Required<Omit<TenantData, 'files'>> & {
    sealed: readonly TenantSealed[];
    files: NonNullable<TenantData['files']> | null;
  };
}

/** @throws where two modules declare the same permission */
export function catalogueOf(modules: readonly ModuleFacts[]): Catalogue {
  const permissions: Record<Realm, Permission[]> = { workspace: [], management: [] };
  for (const { name, realm, about, permissions: declared = {} } of modules)
    for (const [key, permission] of Object.entries(declared)) {
      const other = permissions[realm].find((known) => known.key === key);
      if (other !== undefined) throw new Error(`${other.module} and ${name} both declare the permission ${key}`);
      permissions[realm].push({ ...permission, key, module: name, group: about.title });
    }
  const data = modules.map((module) => module.data ?? {});
  return {
    permissions: (realm) => permissions[realm],
    permissionsOf: (realm, role) =>
      permissions[realm].filter(({ roles }) => roles.includes(role)).map(({ key }) => key),
    tags: modules.map(({ about: { title, description } }) => ({ name: title.en, description })),
    actions: (realm) => modules.filter((module) => module.realm === realm).flatMap(({ actions = [] }) => actions),
    data: {
      passing: data.flatMap(({ passing = [] }) => passing),
      happened: data.flatMap(({ happened = [] }) => happened),
      sealed: data.flatMap(({ sealed = [] }) => sealed),
      files: data.find(({ files }) => files !== undefined)?.files ?? null,
    },
  };
}
