/** Workspaces used in this browser, latest first: names and addresses only, nothing secret. */
import type { WorkspaceRef } from './api/types.ts';

const KEY = 'hanok-recent-workspaces';
const MOST = 6;

function isRef(value: unknown): value is WorkspaceRef {
  if (typeof value !== 'object' || value === null) return false;
  return 'slug' in value && typeof value.slug === 'string' && 'name' in value && typeof value.name === 'string';
}

export function recentWorkspaces(storage: Pick<Storage, 'getItem'> = localStorage): WorkspaceRef[] {
  try {
    const value: unknown = JSON.parse(storage.getItem(KEY) ?? '[]');
    return Array.isArray(value) ? value.filter(isRef).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

export function rememberWorkspace(workspace: WorkspaceRef): void {
  const others = recentWorkspaces().filter((w) => w.slug !== workspace.slug);
  write([workspace, ...others]);
}

export function forgetWorkspace(slug: string): void {
  write(recentWorkspaces().filter((w) => w.slug !== slug));
}

function write(list: WorkspaceRef[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(list.slice(0, MOST)));
  } catch {
    // A full or forbidden storage only costs the shortcut.
  }
}
