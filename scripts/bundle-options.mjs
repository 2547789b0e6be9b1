/** commander can run other programs as sub-commands; we have none, and loading node:child_process takes time. */
const noChildProcess = {
  name: 'no-child-process',
  setup(plugins) {
    plugins.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('commander') ? { path: 'none', namespace: 'empty' } : undefined,
    );
    plugins.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({
      contents: 'module.exports = {};',
      loader: 'js',
    }));
  },
};

/** How esbuild bundles the command line: for the package (bundle.mjs) and for the executable (sea.mjs). */
export const bundleOptions = (root) => ({
  absWorkingDir: root,
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  // As ESM what is not used of it falls away.
  alias: { yaml: `${root}/node_modules/yaml/browser/dist/index.js` },
  supported: { 'dynamic-import': false },
  banner: { js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
  define: { 'import.meta.url': 'bundleUrl' },
  plugins: [noChildProcess],
});
