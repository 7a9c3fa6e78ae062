/**
 * The workspace's address name in whatever a person typed or pasted: `acme`, ` Acme `, `/t/acme/documents`,
 * `https://host/t/acme`. Empty when there is none.
 */
export function slugOf(typed: string): string {
  const text = typed.trim().toLowerCase();
  const inPath = /(?:^|\/)t\/([^/?#\s]+)/.exec(text)?.[1];
  return (inPath ?? text).replace(/^\/+|\/+$/g, '').replace(/\s+/g, '-');
}
