/**
 * Shapes of the workspace and management APIs, as the contract has them.
 * The generated `clients/typescript/schema.d.ts` takes their place as soon as it exists.
 */
export type Localized = { ko: string; en: string };
export type Failure = { code: string; message: Localized };
export type PersonRef = { id: string; name: string };
export type RoleRef = { key: string; name: string };
export type WorkspaceRef = { slug: string; name: string };

export type ErrorBody = {
  type: string;
  title: string;
  status: number;
  code: string;
  detail: string;
  hint?: string;
  instance?: string;
  messages?: Localized;
  fields?: { path: string; code: string; message: string }[];
};
export type Meta = { requestId: string; nextCursor?: string | null };
export type Envelope<T> = { success: boolean; data: T | null; error: ErrorBody | null; meta: Meta };

export type Principal = {
  id: string;
  name: string;
  email: string;
  role: RoleRef | null;
  permissions: string[];
  locale: string | null;
};
export type SessionGrant = {
  accessToken: string;
  expiresIn: number;
  principal: Principal;
  workspace: WorkspaceRef | null;
};
export type Interaction = { uid: string; workspace: WorkspaceRef | null; loginHint?: string | null };
export type InvitationPreview = { email: string; name: string; workspace: WorkspaceRef };
export type Me = {
  id: string;
  name: string;
  email: string;
  kind: 'person' | 'service';
  role: RoleRef;
  permissions: string[];
  locale: string | null;
  workspace: WorkspaceRef;
};

export type MemberStatus = 'active' | 'invited' | 'disabled';
export type Member = {
  id: string;
  name: string;
  email: string;
  kind: 'person' | 'service';
  status: MemberStatus;
  role: RoleRef;
  createdAt: string;
  lastSignInAt: string | null;
};
export type Role = { key: string; name: string; description: string; builtIn: boolean; permissions: string[] };
export type Invitation = { id: string; email: string; invitationUrl: string };

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
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
export const DOCUMENT_STATUSES = ['queued', 'processing', 'ready', 'failed', 'cancelled'] as const;
export type DocumentStatus = (typeof DOCUMENT_STATUSES)[number];
export type DocumentStage = 'queued' | 'parsing' | 'chunking' | 'embedding' | 'indexing' | 'done';
export type Visibility = 'private' | 'workspace';
export type Document = {
  id: string;
  title: string;
  fileName: string;
  mediaType: string;
  kind: DocumentKind;
  byteSize: number;
  status: DocumentStatus;
  stage: DocumentStage;
  /** Share of the work done, 0 to 1. */
  progress: number;
  failure: Failure | null;
  visibility: Visibility;
  folderId: string | null;
  version: number;
  versionCount: number;
  pageCount: number | null;
  chunkCount: number;
  owner: PersonRef;
  createdAt: string;
  updatedAt: string;
};
export type DocumentVersion = {
  version: number;
  fileName: string;
  byteSize: number;
  status: DocumentStatus;
  createdAt: string;
  createdBy: PersonRef;
};
/** A page's range in the document's content, in UTF-16 code units. */
export type DocumentPage = { page: number; start: number; end: number };
export type Folder = { id: string; name: string; parentId: string | null; documentCount: number };

export type SearchHit = {
  documentId: string;
  chunkId: string;
  title: string;
  snippet: string;
  /** Ranges within `snippet`, in UTF-16 code units. */
  highlights: { start: number; end: number }[];
  score: number;
  page: number | null;
  start: number;
  end: number;
  kind: DocumentKind;
  documentUpdatedAt: string;
};

export type ConversationSummary = { id: string; title: string; createdAt: string; updatedAt: string };
export type Citation = {
  number: number;
  documentId: string;
  chunkId: string;
  title: string;
  quote: string;
  page: number | null;
  start: number;
  end: number;
  kind: DocumentKind;
};
export type SearchStep = { kind: 'search'; query: string; documents: number; passages: number };
export type Message = {
  id: string;
  role: 'user' | 'assistant';
  content: string;
  citations: Citation[];
  status: 'complete' | 'streaming' | 'stopped' | 'failed';
  mode: 'extract' | 'model' | null;
  model: string | null;
  steps: SearchStep[];
  rejectedCitations: number;
  error: Failure | null;
  createdAt: string;
};
export type Conversation = ConversationSummary & { messages: Message[]; activeRunId: string | null };

export type ModelProvider = 'none' | 'openai' | 'anthropic' | 'openai-compatible';
export type ModelSettings = {
  provider: ModelProvider;
  model: string | null;
  baseUrl: string | null;
  hasKey: boolean;
  keyHint: string | null;
  embeddingModel: string | null;
  updatedAt: string | null;
};
export type ModelTest = { ok: boolean; latencyMs: number; model: string | null; error: Failure | null };

export type TaskStatus = 'open' | 'in_progress' | 'done';
export type TaskPriority = 'low' | 'normal' | 'high';
export type Task = {
  id: string;
  number: number;
  title: string;
  description: string;
  status: TaskStatus;
  priority: TaskPriority;
  assignee: PersonRef | null;
  /** Calendar day, `YYYY-MM-DD`. */
  dueOn: string | null;
  labels: string[];
  position: number | string;
  commentCount: number;
  createdBy: PersonRef;
  createdAt: string;
  updatedAt: string;
  completedAt: string | null;
};
export type TaskComment = { id: string; body: string; author: PersonRef; createdAt: string };
export type TaskSummary = { open: number; inProgress: number; done: number; overdue: number; mine: number };

export type AuditEvent = {
  id: string;
  occurredAt: string;
  action: string;
  actor: { id: string; name: string; kind: string } | null;
  target: { type: string; id: string; label: string | null } | null;
  ip: string | null;
  requestId: string;
  details: Record<string, unknown>;
};

export type Home = {
  documents: { ready: number; processing: number; failed: number };
  recentDocuments: Document[];
  tasks: TaskSummary;
  myTasks: Task[];
  recentConversations: ConversationSummary[];
};

export type TenantState = 'provisioning' | 'active' | 'suspended' | 'failed' | 'deleting';
export type Tenant = {
  id: string;
  slug: string;
  name: string;
  state: TenantState;
  cluster: PersonRef;
  databaseName: string;
  schemaVersion: number | string;
  schemaFingerprint: string | null;
  createdAt: string;
  updatedAt: string;
  suspendedAt: string | null;
  failure: Failure | null;
};
export type CreatedTenant = Tenant & { admin: { email: string; invitationUrl: string } };
export type Cluster = {
  id: string;
  name: string;
  tenantCount: number;
  tenantCap: number;
  connections: { open: number; budget: number };
  state: string;
};
export type FleetOverview = {
  tenants: { total: number; active: number; suspended: number; failed: number };
  connections: { open: number; budget: number };
  requests: { p99Ms: number | null; perSecond: number };
  schema: { current: number | string; behind: number };
};
