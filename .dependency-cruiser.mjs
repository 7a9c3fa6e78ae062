// Who may import whom. The rules speak about paths, so a new module, app or platform part is covered at its birth;
// tests/architecture proves each of them by a small tree that breaks it.

const MODULE = '^modules/[^/]+/[^/]+/';
const DOOR = '^modules/[^/]+/[^/]+/index\\.ts$';
const TEST_CODE = '\\.test\\.tsx?$|^tests/|^platform/testing/';
const NOT_PRODUCTION = '^(tests|benchmarks|scripts|deploy)/|\\.test\\.tsx?$';

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
export const forbidden = [
  {
    name: 'no-cycle',
    comment: 'Parts that import each other in a circle are one part: merge them, or turn one of the imports round.',
    severity: 'error',
    from: {},
    // Types count: two files that name each other's types cannot be read or moved one without the other either.
    to: { circular: true },
  },
  {
    name: 'platform-knows-no-domain',
    comment: 'The direction is apps → modules → platform. What platform needs from above is passed in as an argument.',
    severity: 'error',
    from: { path: '^platform/' },
    to: { path: '^(modules|apps|clients)/' },
  },
  {
    name: 'modules-know-no-app',
    comment: 'The direction is apps → modules → platform.',
    severity: 'error',
    from: { path: '^modules/' },
    to: { path: '^(apps|clients)/' },
  },
  {
    name: 'module-has-one-door',
    comment: 'A module is imported by another only through its index.ts.',
    severity: 'error',
    from: { path: '^modules/([^/]+/[^/]+)/' },
    to: { path: MODULE, pathNot: [DOOR, '^modules/$1/'] },
  },
  {
    name: 'module-has-one-door-for-others',
    comment: 'Whoever is not a module (apps, tests, scripts) enters a module only through its index.ts as well.',
    severity: 'error',
    from: { pathNot: MODULE },
    to: { path: MODULE, pathNot: DOOR },
  },
  {
    name: 'client-stands-alone',
    comment: 'The typed client is for other people’s programs: it imports nothing of the server.',
    severity: 'error',
    // Its tests ask a running server.
    from: { path: '^clients/', pathNot: '\\.test\\.ts$' },
    to: { path: '^(platform|modules|apps|tests|scripts)/' },
  },
  {
    name: 'web-speaks-by-the-client',
    comment: 'The web app imports itself and clients/ alone; everything else of the server it reaches by HTTP.',
    severity: 'error',
    from: { path: '^apps/web/' },
    to: { path: '^(platform|modules|tests|scripts|benchmarks|apps/(?!web/))' },
  },
  {
    name: 'nobody-imports-the-web',
    comment: 'The server mounts the built web app by its folder.',
    severity: 'error',
    from: { pathNot: '^(apps/web|tests)/' },
    to: { path: '^apps/web/' },
  },
  {
    name: 'production-imports-no-test-code',
    comment: 'What runs at a customer does not depend on tests, scripts or the test kit.',
    severity: 'error',
    from: { path: '^(platform|modules|apps|clients)/', pathNot: TEST_CODE },
    to: { path: `${NOT_PRODUCTION}|^platform/testing/` },
  },
  {
    name: 'production-needs-no-dev-dependency',
    comment: 'A package that runs at a customer belongs to "dependencies".',
    severity: 'error',
    from: { path: '^(platform|modules|apps|clients)/', pathNot: `${TEST_CODE}|\\.d\\.ts$` },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/@types/' },
  },
  {
    name: 'import-exists',
    comment: 'An import that does not lead to a file would escape all the other rules.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
];

/** @type {import('dependency-cruiser').ICruiseOptions} */
export const options = {
  doNotFollow: { path: 'node_modules' },
  exclude: {
    path: '(^|/)(node_modules/\\.cache|\\.next|next-env\\.d\\.ts)|^benchmarks/peers/(contenders|\\.build|node_modules)/',
  },
  // Type imports count: what a part knows of another is knowledge too.
  tsPreCompilationDeps: true,
  // The only aliases beside the imports of package.json are those of the web app.
  webpackConfig: { fileName: 'tests/architecture/aliases.mjs' },
  enhancedResolveOptions: {
    exportsFields: ['exports'],
    conditionNames: ['import', 'require', 'node', 'default', 'types'],
    mainFields: ['module', 'main', 'types', 'typings'],
    extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css', '.d.ts'],
  },
};

export default { forbidden, options };
