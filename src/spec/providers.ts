import type { ProblemCode } from './problem-codes.ts';

/** Why a value cannot be had. */
export class ProviderError extends Error {
  readonly code: ProblemCode;
  readonly hint: string;
  /** It may be there for somebody else: without it one can still validate and plan. */
  readonly missing: boolean;

  constructor(code: ProblemCode, message: string, hint: string, missing = false) {
    super(message);
    this.missing = missing;
    this.name = 'ProviderError';
    this.code = code;
    this.hint = hint;
  }
}

/** Where values of one scheme come from. What it gives is a secret. */
export interface Provider {
  /**
   * Throws a `ProviderError` where there is no such value; `from` is the YAML file that asks. Undefined: there may be
   * one, and this command does without it.
   */
  readonly resolve: (argument: string, from: string) => string | undefined;
}

/** What the loader may know of the world around it. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Text of a file; a relative path is relative to the file `from`. Throws where it cannot be read. */
  readonly readFile: (path: string, from: string) => string;
  /** More schemes, or others for `sops`. */
  readonly providers?: Readonly<Record<string, Provider>>;
}

/** Schemes whose values nobody can have at once: whoever loads stacks has them fetched before. */
export const fetchedSchemes = ['sops', 'op', 'vault', 'exec'] as const;

/** The schemes that give secrets. */
export function providersFor({
  env,
  readFile,
  providers,
}: Surroundings): Readonly<Record<string, Provider>> {
  return {
    env: { resolve: (name) => fromEnvironment(name, env) },
    file: { resolve: (path, from) => fromFile(path, from, readFile) },
    ...Object.fromEntries(fetchedSchemes.map((scheme) => [scheme, { resolve: notFetched }])),
    ...providers,
  };
}

function fromEnvironment(name: string, env: Surroundings['env']): string {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
    const hint = name.includes(':-')
      ? 'there are no defaults here: set the variable, or use ${vars:NAME}'
      : 'write ${env:NAME}, with letters, digits and underscore';
    throw new ProviderError(
      'spec/bad-interpolation',
      `"${name}" is no name of an environment variable`,
      hint,
    );
  }
  const value: unknown = env[name];
  if (typeof value !== 'string') {
    const hint = `set it before you run rosctr: export ${name}=...`;
    throw new ProviderError('spec/env-unset', `the environment variable ${name} is not set`, hint, true);
  }
  return value;
}

function fromFile(path: string, from: string, readFile: Surroundings['readFile']): string {
  let text: string;
  try {
    text = readFile(path, from);
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/, open .*$/, '') : 'unknown reason';
    const hint = 'a relative path is relative to this YAML file';
    throw new ProviderError('spec/file-unreadable', `${path} cannot be read: ${why}`, hint, true);
  }
  if (text.includes('\0')) {
    const hint = 'a value on the router is text; the file is binary';
    throw new ProviderError('spec/nul-in-value', `${path} holds a NUL byte`, hint);
  }
  // Editors and `echo` end a file with a newline that nobody means.
  return text.replace(/\r?\n$/, '');
}

/** Only for users of the library: the command line gives providers of its own. */
function notFetched(argument: string): never {
  const hint = 'pass providers to loadStacks that know it';
  throw new ProviderError('spec/sops-unavailable', `nobody has fetched ${argument}`, hint, true);
}
