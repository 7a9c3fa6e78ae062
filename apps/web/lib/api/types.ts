/**
 * The shapes of the API under the names that the pages use. They come from the generated client, so a change of the
 * server shows in the type check; written by hand is only what OpenAPI does not tell (session routes, the envelope).
 */
import type { Schemas } from '#clients/typescript/index.ts';

export type Localized = { ko: string; en: string };
export type Failure = { code: string; message: Localized };
export type PersonRef = { id: string; name: string };
export type RoleRef = { key: string; name: string };
export type WorkspaceRef = { slug: string; name: string };

export type ErrorBody = Partial<Schemas['Failure']['error']> & Pick<Schemas['Failure']['error'], 'code' | 'detail'>;
export type Meta = { requestId: string; nextCursor?: string | null };
export type Envelope<T> = { success: boolean; data: T | null; error: ErrorBody | null; meta: Meta };

export type Principal = {
  id: string;
  name: string;
  /** A service account has none. */
  email: string | null;
  role: RoleRef | null;
  permissions: string[];
  locale: string | null;
};
export type SessionGrant = {
  accessToken: string;
  /** Life of the token, in seconds. */
  expiresIn: number;
  principal: Principal;
  workspace: WorkspaceRef | null;
  /** Null: the person acts himself. */
  impersonation: RunningImpersonation | null;
};
/** An operator of the platform works here in the principal's name. */
export type RunningImpersonation = { operator: string; reason: string; expiresAt: string };
/** What a sign-in asks for after the password. */
export type SignInStep =
  | { next: 'second_factor'; methods: ('totp' | 'passkey' | 'recovery_code')[] }
  | { next: 'enrol'; methods: ('totp' | 'passkey')[] };
export type Interaction = {
  uid: string;
  workspace: WorkspaceRef | null;
  loginHint?: string | null;
  step: SignInStep | null;
};
export type InvitationPreview = { email: string; name: string; workspace?: WorkspaceRef };
/** What somebody is asked before an application is let in. */
export type ConsentQuestion = {
  application: { name: string; isVetted: boolean; redirectUri: string };
  scopes: string[];
  account: { name: string; email: string | null; permissions: string[] };
  workspace: WorkspaceRef | null;
};

export type Impersonation = Schemas['Impersonation'];
export type BegunImpersonation = Schemas['BegunImpersonation'];
export type TenantPerson = Schemas['TenantPerson'];

export type Me = Schemas['Me'];
export type Member = Schemas['Member'];
export type MemberStatus = Member['status'];
export type Role = Schemas['Role'];
export type Permission = Schemas['PermissionInput'];
/** Whom a document or a conversation is shared with. */
export type Share = Schemas['Share'];
/** What somebody else shares with the reader. */
export type Shared = Schemas['Shared'];
export type DirectoryToken = Schemas['DirectoryToken'];
export type NewDirectoryToken = Schemas['NewDirectoryToken'];
export type DirectoryGroup = Schemas['DirectoryGroup'];
export type SsoConnection = Schemas['SsoConnection'];
export type SsoConnectionChange = Schemas['SsoConnectionChangeInput'];
export type SsoDomain = Schemas['SsoDomain'];
export type SsoPolicy = Schemas['SsoPolicy'];
export type SsoPolicyChange = Schemas['SsoPolicyChangeInput'];
/** What the sign-in page is told of the workspace's own providers. */
export type SignInProviders = { connections: { id: string; name: string }[]; ssoOnly: boolean };
export type Invitation = Schemas['Invitation'];

export type Document = Schemas['Document'];
export type DocumentKind = Document['kind'];
export type DocumentStatus = Document['status'];
export type DocumentStage = Document['stage'];
export type Visibility = Document['visibility'];
export type DocumentVersion = Schemas['DocumentVersion'];
export type Folder = Schemas['Folder'];
/** A page's range in the document's content, in UTF-16 code units. */
export type DocumentPage = { page: number; start: number; end: number };

// The lists that filters offer. `satisfies` refuses a value that the API does not know.
export const DOCUMENT_KINDS = [
  'pdf',
  'docx',
  'pptx',
  'xlsx',
  'html',
  'md',
  'txt',
  'csv',
  'eml',
  'hwp',
  'hwpx',
] as const satisfies readonly DocumentKind[];
export const DOCUMENT_STATUSES = [
  'queued',
  'processing',
  'ready',
  'failed',
  'cancelled',
] as const satisfies readonly DocumentStatus[];

/** A passage that was found; `highlights` are ranges within `snippet`, `start` and `end` within the content. */
export type SearchHit = Schemas['SearchItem'];

export type ConversationSummary = Schemas['Conversation'];
export type Conversation = Schemas['WholeConversation'];
export type Message = Schemas['Message'];
export type Citation = Schemas['Citation'];
export type SearchStep = Message['steps'][number];

export type ModelSettings = Schemas['ModelSettings'];
export type ModelProvider = ModelSettings['provider'];
export type ModelTest = Schemas['ModelTest'];
export type Usage = Schemas['Usage'];
export type UsageLimits = Schemas['UsageLimits'];

export type Task = Schemas['Task'];
export type TaskStatus = Task['status'];
export type TaskPriority = Task['priority'];
export type TaskComment = Schemas['TaskComment'];
export type TaskSummary = Schemas['TaskSummary'];

export type ServiceAccount = Schemas['ServiceAccount'];
export type ServiceAccountWithSecret = Schemas['ServiceAccountWithSecret'];
export type Application = Schemas['Application'];
export type ApplicationWithSecret = Schemas['ApplicationWithSecret'];
export type ApplicationSettings = Schemas['ApplicationSettings'];
export type NewApplication = Schemas['NewApplicationInput'];
export type ApplicationChange = Schemas['ApplicationChangeInput'];
export type ConnectedApplication = Schemas['ConnectedApplication'];

export type AuditEvent = Schemas['AuditEvent'];
export type AuditVerification = Schemas['AuditVerification'];
export type Home = Schemas['Home'];

export type Tenant = Schemas['Tenant'];
export type TenantBudget = Schemas['TenantBudget'];
export type TenantState = Tenant['state'];
export type CreatedTenant = Schemas['CreatedTenant'];
export type Operator = Schemas['Operator'];
export type InvitedOperator = Schemas['InvitedOperator'];
export type MailSummary = Schemas['MailSummary'];
export type Mail = Schemas['Mail'];
export type Cluster = Schemas['Cluster'];
export type Backup = Schemas['Backup'];
export type Restoration = Schemas['Restoration'];
export type FleetOverview = Schemas['FleetOverview'];
