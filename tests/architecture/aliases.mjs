import { fileURLToPath } from 'node:url';

// The one alias beside the imports of package.json, in the form in which dependency-cruiser reads aliases; its own home
// is apps/web/tsconfig.json.
export default { resolve: { alias: { '@': fileURLToPath(new URL('../../apps/web', import.meta.url)) } } };
