import type { OperatorRole, OperatorsModule } from '#modules/management/operators/index.ts';
import type { SignInDirectory } from '#modules/management/sign-ins/index.ts';
import {
  createFolder,
  type DocumentsService,
  listFolders,
  receiveLocalFile,
} from '#modules/workspace/documents/index.ts';
import { createServiceAccount, createUserWithPassword } from '#modules/workspace/identity/index.ts';
import { createTask, type NewTask, summariseTasks } from '#modules/workspace/tasks/index.ts';
import type { Principal, RequestContext, Tenancy, TenantRecord } from '#platform/tenancy/index.ts';

/** What the demo's seeding does to the modules, through their own doors and as the demo's own people. */
export interface SeedPort {
  operator(input: {
    email: string;
    name: string;
    password: string;
    role?: OperatorRole;
  }): Promise<{ clientId: string; clientSecret: string }>;
  user(
    tenant: TenantRecord,
    input: { email: string; name: string; password: string; roleKey: string; locale: 'ko' | 'en' },
  ): Promise<string>;
  serviceAccount(
    tenant: TenantRecord,
    input: { name: string; roleKey: string },
  ): Promise<{ clientId: string; clientSecret: string }>;
  context(tenant: TenantRecord, userId: string): Promise<RequestContext>;
  /** The folder of this name, made if there is none. */
  folder(context: RequestContext, name: string): Promise<{ id: string }>;
  document(
    context: RequestContext,
    path: string,
    fields: { title: string; visibility: 'private' | 'workspace'; folderId?: string },
  ): Promise<void>;
  task(context: RequestContext, task: NewTask): Promise<void>;
  taskCount(context: RequestContext): Promise<number>;
}

interface Dependencies {
  tenancy: Tenancy;
  memberOf(tenant: TenantRecord, userId: string): Promise<Principal | null>;
  operators: OperatorsModule;
  documents: DocumentsService;
  signInDirectory: SignInDirectory;
}

export function createSeedPort({ tenancy, memberOf, operators, documents, signInDirectory }: Dependencies): SeedPort {
  return {
    async operator(input) {
      await operators.ensureOperator(input);
      const { clientId, clientSecret } = await operators.createServiceAccount({
        name: 'Demo script',
        role: input.role ?? 'super',
      });
      return { clientId, clientSecret };
    },
    async user(tenant, input) {
      const id = await createUserWithPassword(tenancy.database(tenant), input);
      await signInDirectory.note(tenant.id, { added: [input.email] });
      return id;
    },
    async serviceAccount(tenant, input) {
      const { clientId, clientSecret } = await createServiceAccount(tenancy.database(tenant), input);
      return { clientId, clientSecret };
    },
    async context(tenant, userId) {
      const principal = await memberOf(tenant, userId);
      if (principal === null) throw new Error('a demo user is not active');
      return tenancy.context(tenant, principal, { requestId: 'demo-seed', ip: null });
    },
    async folder(context, name) {
      const known = (await listFolders(context)).find((folder) => folder.name === name && folder.parentId === null);
      return known ?? createFolder(context, { name });
    },
    async document(context, path, fields) {
      await documents.create(context, await receiveLocalFile(path, fields));
    },
    async task(context, task) {
      await createTask(context, task);
    },
    async taskCount(context) {
      const { open, inProgress, done } = await summariseTasks(context);
      return open + inProgress + done;
    },
  };
}
