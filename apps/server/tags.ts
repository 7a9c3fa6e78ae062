import type { Tag } from '#platform/http/index.ts';
import type { Catalogue } from '#platform/modules/index.ts';

const group = (name: string, tags: Record<string, string>): Tag[] =>
  Object.entries(tags).map(([tag, description]) => ({ name: tag, description, group: name }));

/** The chapters of the reference, in the order in which they are read. */
const TAGS: readonly Tag[] = [
  ...group('Work', {
    Home: 'What happened lately in the workspace, and what others have shared with you.',
    Documents:
      'Files that the workspace knows. An upload is answered at once; it is then parsed, cut into passages and indexed in the background, and its `status` tells how far that is. A document is private to its owner, shared with single people or roles, or open to the workspace.',
    Folders: 'Where documents lie. Folders form a tree, and hold documents of everybody; they grant no rights.',
    Search: 'Passages of documents by words and, where the workspace has an embedding model, by meaning.',
    Assistant:
      'Conversations in which questions are answered from the documents that you may see, with citations. Answers can be streamed as server-sent events.',
    Tasks: 'What is to be done in the workspace, by whom and until when, with comments.',
  }),
  ...group('People and programs', {
    Workspaces: 'Finding a workspace before signing in to it. These need no token.',
    'My account':
      'The signed-in person: name, language, password, e-mail address, and the places where they are signed in.',
    'Second factors': 'Authenticator apps, passkeys and recovery codes of the signed-in person.',
    'Step-up':
      'Some changes ask a person to prove anew who they are, though they are signed in: 403 `step_up_required`. The proof counts for five minutes, for this session alone.',
    Members: 'The people of the workspace, and invitations to it.',
    Roles: 'What members may do. Each member has one role, and a role is a set of permissions.',
    'Service accounts': 'Programs that sign in by themselves, by client credentials.',
    Applications: 'Programs of others that act for members who have allowed it, by OpenID Connect.',
  }),
  ...group('Administration', {
    'Single sign-on': 'Signing in at the OpenID provider of the workspace.',
    Directory:
      'Members and groups as a company’s directory keeps them, by SCIM 2.0 (RFC 7643 and 7644), and the tokens by which directories sign in.',
    Settings: 'The model that answers questions, and what is asked of everybody who signs in.',
    Usage: 'What models have used in a month, and the limits that hold it.',
    'Audit log': 'Who did what, in a log that shows when it was tampered with.',
  }),
  ...group('Management', {
    Fleet: 'The whole installation at a glance, for operators.',
    Tenants:
      'Workspaces as operators see them: made, listed, suspended and resumed. An operator sees none of their content.',
    Backups: 'Encrypted archives of tenants: made, verified, restored.',
    'Prices and budgets': 'What models cost, and what each tenant’s models may use in a month.',
    Impersonation:
      'Operators who work in a tenant as one of its people, for an hour at most, seen in the tenant’s log.',
    Operators: 'Who runs the installation, and what each may do.',
    'My operator account': 'The signed-in operator: sessions, password, second factors and step-up.',
    'Operators’ log': 'What operators did.',
  }),
];

/** The chapters of the API's reference; those that only a module's own declaration knows come last. */
export function chapters(declared: Catalogue['tags']): readonly Tag[] {
  const others = declared.filter(({ name }) => !TAGS.some((tag) => tag.name === name));
  return [...TAGS, ...others.map((tag) => ({ ...tag, group: 'More' }))];
}
