import type { SourceFile } from '../spec/source-file.ts';

/** From here on it is a fleet, of a hundred routers or so. */
const muchText = 20_000;

/**
 * V8 puts functions into each other before it compiles them well, and compiles them again when what it assumed of them
 * does not hold. For a thousand routers that is a tenth of all processor time, and the code is not faster for it: small
 * pieces are compiled at once. Only for V8 versions that have the setting, since others would complain on stderr; after
 * the commands are read, since code that was compiled under other settings is not taken from its cache (decision 16).
 */
export function prepareForMany(files: readonly SourceFile[]): void {
  const length = files.reduce((sum, { text }) => sum + text.length, 0);
  if (length < muchText || !/^1[1-3]\./.test(process.versions.v8)) return;
  process.getBuiltinModule('node:v8').setFlagsFromString('--max-inlined-bytecode-size-cumulative=100');
}
