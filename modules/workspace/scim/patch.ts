import { ScimError, type ScimPatchOperation, scimPatch } from 'scim-patch';
import { scimErrors } from './errors.ts';
import type { PatchBody } from './schemas.ts';

/** What would reach into JavaScript rather than into the resource. */
const UNSAFE = /__proto__|constructor|prototype/i;
/** A person has a few addresses and numbers; the library compares each that comes with each that is there. */
const MAX_OPERATIONS = 200;
const MAX_VALUES = 500;

/**
 * A resource after the operations of a PATCH (RFC 7644, 3.5.2), also as Entra ID writes them: `Add` for `add`, and keys
 * with dots within a value. The resource that was handed over stays as it was.
 * @throws `scim_patch_invalid`
 */
export function patched<T extends { schemas: string[] }>(
  resource: T,
  { Operations }: PatchBody,
): Record<string, unknown> {
  if (Operations.length > MAX_OPERATIONS)
    throw scimErrors.scim_patch_invalid({ detail: `There are more than ${MAX_OPERATIONS} operations.` });
  let left = MAX_VALUES;
  const operations = Operations.map(({ op, path, value }) => {
    const verb = op.toLowerCase();
    if (verb !== 'add' && verb !== 'remove' && verb !== 'replace')
      throw scimErrors.scim_patch_invalid({ detail: 'The operations are add, remove and replace.' });
    if (path !== undefined && UNSAFE.test(path)) throw scimErrors.scim_patch_invalid();
    left -= countSafe(value);
    if (left < 0) throw scimErrors.scim_patch_invalid({ detail: `There are more than ${MAX_VALUES} values.` });
    return { op: verb, ...(path === undefined ? {} : { path }), ...(value === undefined ? {} : { value }) };
  });
  const before = { ...structuredClone(resource), meta: { created: new Date(0), lastModified: new Date(0) } };
  try {
    const { meta: _, ...after } = scimPatch(before, operations as ScimPatchOperation[], {
      mutateDocument: true,
      treatMissingAsAdd: true,
    });
    return after;
  } catch (error) {
    // Paths that lead through a text or a null end in a TypeError of the library's.
    if (error instanceof ScimError || error instanceof TypeError || error instanceof SyntaxError)
      throw scimErrors.scim_patch_invalid({ cause: error });
    throw error;
  }
}

/** How many values there are within this one. @throws `scim_patch_invalid` where a key reaches for JavaScript */
function countSafe(value: unknown, depth = 0): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth > 8) throw scimErrors.scim_patch_invalid({ detail: 'The value is nested too deeply.' });
  let count = 0;
  for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(value) && UNSAFE.test(key)) throw scimErrors.scim_patch_invalid();
    count += 1 + countSafe(inner, depth + 1);
  }
  return count;
}
