import type { ProblemCode } from './problem-codes.ts';

/** Why a value cannot be had. */
export class ProviderError extends Error {
  readonly code: ProblemCode;
  readonly hint: string;

  constructor(code: ProblemCode, message: string, hint: string) {
    super(message);
    this.name = 'ProviderError';
    this.code = code;
    this.hint = hint;
  }
}

/** Where values of one scheme come from. What it gives is a secret. */
export interface Provider {
  /** Throws a `ProviderError` where there is no such value; `from` is the YAML file that asks. */
  readonly resolve: (argument: string, from: string) => string;
}

/** What the loader may know of the world around it. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Text of a file; a relative path is relative to the file `from`. Throws where it cannot be read. */
  readonly readFile: (path: string, from: string) => string;
  /** More schemes, or others for `sops`. */
  readonly providers?: Readonly<Record<string, Provider>>;
}

/** The schemes that give secrets. */
export function providersFor({
  env,
  readFile,
  providers,
}: Surroundings): Readonly<Record<string, Provider>> {
  return {
    env: { resolve: (name) => fromEnvironment(name, env) },
    file: { resolve: (path, from) => fromFile(path, from, readFile) },
    sops: { resolve: sopsIsMissing },
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
    throw new ProviderError('spec/env-unset', `the environment variable ${name} is not set`, hint);
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
    throw new ProviderError('spec/file-unreadable', `${path} cannot be read: ${why}`, hint);
  }
  if (text.includes('\0')) {
    const hint = 'a value on the router is text; the file is binary';
    throw new ProviderError('spec/nul-in-value', `${path} holds a NUL byte`, hint);
  }
  // Editors and `echo` end a file with a newline that nobody means.
  return text.replace(/\r?\n$/, '');
}

function sopsIsMissing(argument: string): never {
  const hint = 'until then: sops exec-env FILE "rosctr ..." and ${env:NAME}';
  throw new ProviderError(
    'spec/sops-unavailable',
    `${argument} cannot be read: SOPS files are not supported yet`,
    hint,
  );
}
