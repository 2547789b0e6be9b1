import { Secret, type SourceRange } from '../model/index.ts';
import { didYouMean } from './words.ts';
import { type Provider, ProviderError } from './providers.ts';
import { type Expanded, InterpolationError, MissingValue } from './interpolation-error.ts';
import { lookUp, referenceSchemes } from './references.ts';
import type { Report } from './report.ts';
import type { Tree, TreeScalar } from './tree.ts';

/** What interpolations in one document, for one router, can see. */
export interface Scope {
  readonly file: string;
  /** The document: its vars, and the objects that `${veth:}` and its like name. */
  readonly document: Tree;
  readonly router: { readonly name: string; readonly vars: Tree | undefined } | undefined;
  readonly providers: Readonly<Record<string, Provider>>;
  /** A value from outside that is not there: an error, or (`warn`) an empty secret and a warning. */
  readonly missing: 'error' | 'warn';
  readonly report: Report;
}

const token = /\$\$\{|\$\{([^{}]*)\}|\$\{/g;

/** Does this text need a look at all? */
export const isInterpolated = (text: string): boolean => text.includes('${');

/** A scalar with all its `${...}` replaced; one of them secret makes the whole secret. */
export function interpolate(node: TreeScalar, scope: Scope, waiting: readonly string[] = []): TreeScalar {
  if (!isInterpolated(node.source)) return node;
  try {
    const expanded = expand(node.source, within(scope, node), waiting);
    const { text, secret, origin } = expanded;
    const via = { text: node.source, ...(origin ? { at: origin } : {}) };
    return { ...node, source: text, value: secret ? secretOf(expanded) : text, via };
  } catch (error) {
    if (!(error instanceof InterpolationError)) throw error;
    // Inside another scalar's expansion: told where that one stands.
    if (waiting.length > 0) throw error;
    const extra = error.hint === undefined ? {} : { hint: error.hint };
    if (error instanceof MissingValue) {
      scope.report.warn(error.code, error.message, placeOf(node), extra);
      return { ...node, source: '', value: Secret.unknown(), via: { text: node.source } };
    }
    scope.report.error(error.code, error.message, placeOf(node), extra);
    return { ...node, value: '', source: '', broken: true };
  }
}

/** Files are relative to the one that names them: a default of a fleet stands in another than the stack. */
const within = (scope: Scope, { at }: TreeScalar): Scope =>
  at.file === scope.file ? scope : { ...scope, file: at.file };

function secretOf({ text, pieces = [], unknown }: Expanded): Secret {
  if (unknown) return Secret.unknown();
  const parts = pieces.filter((piece) => piece !== text);
  return new Secret(text, parts);
}

/** Under the interpolation itself, where the scalar is one line without escapes. */
function placeOf({ at, source }: TreeScalar): SourceRange {
  const match = /\$\{[^{}]*\}/.exec(source);
  const quote = at.length - source.length;
  if (!match || (quote !== 0 && quote !== 2)) return at;
  return { ...at, col: at.col + match.index + quote / 2, length: match[0].length };
}

/** All of a text expanded. Throws an `InterpolationError`. */
function expand(source: string, scope: Scope, waiting: readonly string[]): Expanded {
  const holds = { secret: false, unknown: false };
  const pieces: string[] = [];
  let origin: SourceRange | undefined;
  const text = source.replaceAll(token, (whole: string, inside: string | undefined) => {
    if (whole === '$${') return '${';
    if (inside === undefined) {
      throw new InterpolationError(
        'spec/bad-interpolation',
        '"${" is not closed',
        'close it with }; for a literal ${ write $${',
      );
    }
    const value = resolve(inside, scope, waiting);
    holds.secret ||= value.secret;
    holds.unknown ||= value.unknown === true;
    pieces.push(...(value.pieces ?? []));
    origin ??= value.origin;
    return value.text;
  });
  return { text, ...holds, pieces, ...(origin ? { origin } : {}) };
}

function resolve(inside: string, scope: Scope, waiting: readonly string[]): Expanded {
  const colon = inside.indexOf(':');
  const scheme = inside.slice(0, Math.max(0, colon));
  const argument = inside.slice(colon + 1);
  if (waiting.includes(inside)) {
    const circle = [...waiting.slice(waiting.indexOf(inside)), inside]
      .map((name) => `\${${name}}`)
      .join(' -> ');
    throw new InterpolationError(
      'spec/interpolation-loop',
      `these need each other: ${circle}`,
      'write one of them plainly',
    );
  }
  const chain = [...waiting, inside];
  if (scheme === 'vars') return variable(argument, scope, chain);
  if (scheme === 'router') return routerField(argument, scope);
  if (referenceSchemes.includes(scheme))
    return lookUp(scheme, argument, scope.document, (source) => expand(source, scope, chain));
  const provider = Object.hasOwn(scope.providers, scheme) ? scope.providers[scheme] : undefined;
  if (!provider) throw noScheme(inside, scheme, scope);
  const text = provided(provider, inside, argument, scope);
  return text === undefined
    ? { text: '', secret: true, unknown: true }
    : { text, secret: true, pieces: [text] };
}

function provided(provider: Provider, inside: string, argument: string, scope: Scope): string | undefined {
  try {
    return provider.resolve(argument, scope.file);
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    if (error.missing && scope.missing === 'warn') {
      throw new MissingValue(error.code, error.message, error.hint);
    }
    throw new InterpolationError(error.code, error.message, error.hint || `in \${${inside}}`);
  }
}

function noScheme(inside: string, scheme: string, scope: Scope): InterpolationError {
  const known = ['vars', 'router', ...Object.keys(scope.providers), ...referenceSchemes];
  const literal = 'a literal ${ is written $${';
  if (scheme === '') {
    const name = /^[A-Za-z_]\w*/.exec(inside)?.[0] ?? 'NAME';
    return new InterpolationError(
      'spec/bad-interpolation',
      `"\${${inside}}" does not say where the value comes from`,
      `write \${env:${name}}; ${literal}`,
    );
  }
  const hint = didYouMean(scheme, known) ?? `known: ${known.join(', ')}; ${literal}`;
  return new InterpolationError('spec/bad-interpolation', `"${scheme}" is no source of values`, hint);
}

function variable(name: string, scope: Scope, chain: readonly string[]): Expanded {
  const { router, document } = scope;
  const vars = document.type === 'map' ? document.entries.get('vars')?.node : undefined;
  const maps = [router?.vars, vars].flatMap((map) => (map?.type === 'map' ? [map] : []));
  const node = maps.map((map) => map.entries.get(name)?.node).find((found) => found?.type === 'scalar');
  if (node?.type !== 'scalar') {
    const known = maps.flatMap((map) => [...map.entries.keys()]);
    const whose = router ? `neither router "${router.name}" nor the stack has` : 'there is no';
    const hint = didYouMean(name, known) ?? `add it: vars: { ${name}: ... }`;
    throw new InterpolationError('spec/unknown-variable', `${whose} a variable "${name}"`, hint);
  }
  if (node.value instanceof Secret) {
    const pieces = node.value.revealAll();
    return { text: pieces[0] ?? '', secret: true, unknown: !node.value.isKnown, pieces, origin: node.at };
  }
  return { ...expand(node.source, within(scope, node), chain), origin: node.at };
}

function routerField(name: string, { router }: Scope): Expanded {
  if (name === 'name' && router) return { text: router.name, secret: false };
  const hint =
    name === 'name'
      ? 'it has a meaning only where a router is'
      : 'there is ${router:name}; for more, give the router vars';
  throw new InterpolationError('spec/unknown-variable', `a router has no "${name}" to take`, hint);
}
