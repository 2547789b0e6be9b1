// The arrows between the folders of src. `npm run check` enforces them; test/packaging/boundaries.test.ts shows that
// each rule bites. A folder may import itself, what is listed, and nothing else.
const mayImport = (folder, ...allowed) => ({
  name: `${folder}-looks-down-only`,
  comment: `src/${folder} imports ${allowed.length === 0 ? 'nothing of ours' : allowed.join(', ')}`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: [folder, ...allowed].map((name) => `^src/${name}/`) },
});

const livesOnlyIn = (library, ...folders) => ({
  name: `${library}-only-in-${folders.join('-and-').replaceAll('/', '-')}`,
  comment: `${library} is used in src/${folders.join(', ')} alone, so that it can be replaced there`,
  severity: 'error',
  from: { path: '^src/', pathNot: folders.map((folder) => `^src/${folder}/`) },
  to: { path: `^node_modules/${library}/` },
});

/** Node's modules that reach the world: files, sockets, time, other processes. */
const world =
  '^(node:)?(fs|http|https|http2|net|tls|dgram|dns|timers|child_process|worker_threads|cluster)(/|$)';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
    {
      name: 'no-tests-in-src',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|bench|scripts)/' },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'only-run-time-dependencies',
      comment: 'what src needs is installed with the package',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: '^node_modules/@types/' },
    },
    mayImport('model'),
    mayImport('facts'),
    mayImport('generated', 'model'),
    mayImport('codecs', 'model'),
    mayImport('routeros', 'model', 'codecs'),
    mayImport('reconciler', 'model', 'codecs', 'routeros'),
    mayImport('spec', 'model', 'codecs', 'generated', 'facts'),
    mayImport('report', 'model', 'generated'),
    mayImport('forge', 'model'),
    mayImport('secrets'),
    // One wrong row of a table must not be wrong twice: the simulator knows RouterOS from the argument data alone.
    mayImport('sim', 'facts'),
    {
      name: 'sim-needs-no-library',
      severity: 'error',
      from: { path: '^src/sim/' },
      to: { path: '^node_modules/', pathNot: '^node_modules/@types/' },
    },
    {
      name: 'sim-is-for-the-cli',
      comment: 'nobody but the command line and the tests imports the simulator',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli|sim)/' },
      to: { path: '^src/sim/' },
    },
    {
      name: 'the-seam-hides-the-wire',
      comment: 'the reconciler sees RouterClient, never the API client behind it',
      severity: 'error',
      from: { path: '^src/reconciler/' },
      to: { path: '^src/routeros/api/' },
    },
    {
      name: 'deciding-is-pure',
      comment: 'only observe.ts and apply/ may touch the world, and they do it through RouterClient',
      severity: 'error',
      from: { path: '^src/(reconciler|codecs|model)/', pathNot: '^src/reconciler/(observe[.]ts|apply/)' },
      to: { path: world },
    },
    {
      name: 'the-spec-reads-nothing-itself',
      comment:
        'texts and files come in by the loader context, programs and servers by what fetches secrets is given',
      severity: 'error',
      from: { path: '^src/(spec|secrets)/' },
      to: { path: world },
    },
    {
      name: 'reports-write-nothing-themselves',
      comment: 'a format is a pure function of a document; the command line writes the file',
      severity: 'error',
      from: { path: '^src/report/' },
      to: { path: world },
    },
    livesOnlyIn('commander', 'cli'),
    livesOnlyIn('yaml', 'spec', 'secrets'),
    livesOnlyIn('age-encryption', 'secrets'),
    livesOnlyIn('p-retry', 'routeros/api', 'forge'),
    livesOnlyIn('p-map', 'cli'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
