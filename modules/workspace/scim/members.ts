import { scimErrors } from './errors.ts';
import type { PatchBody } from './schemas.ts';

const ONE = /^members\[\s*value\s+eq\s+"([^"]+)"\s*\]$/i;

/**
 * Takes what a PATCH does to members out of it, and does it to a set. A group may hold thousands, and the library that
 * applies a PATCH compares each who comes with each who is there, while this process answers nobody.
 * @returns the members afterwards, and the operations that are left
 * @throws `scim_patch_invalid`
 */
export function patchedMembers(
  before: readonly string[],
  { Operations, ...rest }: PatchBody,
): { members: string[]; others: PatchBody } {
  const members = new Set(before);
  const others: PatchBody['Operations'] = [];
  for (const operation of Operations) {
    const { op, path, value } = operation;
    const one = ONE.exec(path ?? '')?.[1];
    if (one !== undefined && op.toLowerCase() === 'remove') members.delete(one.toLowerCase());
    else if (path !== undefined && /^members\b/i.test(path)) {
      if (path.toLowerCase() !== 'members') throw scimErrors.scim_patch_invalid();
      change(members, op, value);
    } else if (path === undefined && typeof value === 'object' && value !== null && 'members' in value) {
      // Entra ID and Okta send the id of the group itself along.
      const { members: wanted, id: _, ...more } = value as Record<string, unknown>;
      change(members, op, wanted);
      if (Object.keys(more).length > 0) others.push({ ...operation, value: more });
    } else others.push(operation);
  }
  return { members: [...members], others: { ...rest, Operations: others } };
}

function change(members: Set<string>, op: string, value: unknown): void {
  const verb = op.toLowerCase();
  if (verb === 'remove' && value === undefined) {
    members.clear();
    return;
  }
  const ids = (Array.isArray(value) ? value : [value]).map(idOf);
  if (verb === 'remove') for (const id of ids) members.delete(id);
  else if (verb === 'add' || verb === 'replace') {
    if (verb === 'replace') members.clear();
    for (const id of ids) members.add(id);
  } else throw scimErrors.scim_patch_invalid({ detail: 'The operations are add, remove and replace.' });
}

function idOf(member: unknown): string {
  const id = typeof member === 'object' && member !== null && 'value' in member ? member.value : undefined;
  if (typeof id !== 'string') throw scimErrors.scim_patch_invalid({ detail: 'A member is named by its value.' });
  return id.toLowerCase();
}
