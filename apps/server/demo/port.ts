import { type OperatorRole, operatorsPort } from '#modules/management/operators/index.ts';
import {
  type Provisioning,
  provisioningPort,
  type TenantDirectory,
  tenantDirectory,
} from '#modules/management/tenants/index.ts';
import { signInDirectory } from '#modules/seams.ts';
import {
  createFolder,
  type DocumentsService,
  documentsPort,
  listFolders,
  receiveLocalFile,
} from '#modules/workspace/documents/index.ts';
import { createServiceAccount, createUserWithPassword } from '#modules/workspace/identity/index.ts';
import { createTask, type NewTask, summariseTasks } from '#modules/workspace/tasks/index.ts';
import { memberLookup } from '#platform/http/index.ts';
import type { RequestContext, TenantRecord } from '#platform/tenancy/index.ts';
import type { Application } from '../compose.ts';

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

/** What furnishing a demo, or a test, reaches for past the door. */
export interface Fitting {
  seed: SeedPort;
  directory: TenantDirectory;
  provisioning: Provisioning;
  documents: DocumentsService;
}

export function fittingOf(app: Pick<Application, 'tenancy' | 'provided'>): Fitting {
  const { get } = app.provided;
  return {
    seed: createSeedPort(app),
    directory: get(tenantDirectory),
    provisioning: get(provisioningPort),
    documents: get(documentsPort),
  };
}

function createSeedPort({ tenancy, provided }: Pick<Application, 'tenancy' | 'provided'>): SeedPort {
  const operators = provided.get(operatorsPort);
  const memberOf = provided.get(memberLookup);
  const documents = provided.get(documentsPort);
  const addresses = provided.get(signInDirectory);
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
      await addresses.note(tenant.id, { added: [input.email] });
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
