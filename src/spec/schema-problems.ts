import type { SourceRange } from '../model/index.ts';
import { nouns, placeName } from './place-names.ts';
import type { Report } from './report.ts';
import { pathOf, type SchemaError } from './schema-errors.ts';
import { scalarRules } from './scalar-rules.ts';
import { documentKinds, kindOf, placesOfKey, shapeAt, shapes } from './shape.ts';
import { keyAt, nodeAt, valueAt, type Path, type Tree } from './tree.ts';
import { didYouMean, nearest, sameWord, spellings } from './words.ts';

/** Tells of one schema error in the words of the file. */
export function describe(error: SchemaError, tree: Tree, report: Report): void {
  const path = pathOf(error.instancePath, tree);
  const param = (name: string): string => String(error.params[name]);
  switch (error.keyword) {
    case 'additionalProperties':
      unknownKey(path, param('additionalProperty'), tree, report);
      return;
    case 'required':
      missingKey(path, param('missingProperty'), tree, report);
      return;
    case 'propertyNames': {
      const rule = scalarRules[shapeAt(tree, path)?.names ?? ''];
      const key = param('propertyName');
      scalarProblem(rule, key, keyAt(tree, [...path, key]), report);
      return;
    }
    case 'type':
      wrongType(path, tree, report);
      return;
    case 'enum': {
      const allowed = (error.params['allowedValues'] as readonly unknown[]).map(String);
      badValue(path, allowed, tree, report);
      return;
    }
    case 'minimum':
    case 'maximum':
    case 'maxLength':
      outOfRange(path, error, tree, report);
      return;
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      empty(path, tree, report);
      return;
    default:
      scalarProblem(
        scalarRules[shapeAt(tree, path)?.def ?? ''],
        textAt(tree, path),
        valueAt(tree, path),
        report,
      );
  }
}

function textAt(tree: Tree, path: Path): string {
  const node = nodeAt(tree, path);
  return node?.type === 'scalar' ? node.source : '';
}

function unknownKey(path: Path, key: string, tree: Tree, report: Report): void {
  const known = Object.keys(shapeAt(tree, path)?.keys ?? {});
  const at = keyAt(tree, [...path, key]);
  const hint = hintForKey(path, key, known, tree);
  report.error('spec/unknown-key', `unknown key "${key}" in ${placeName(path)}`, at, hint ? { hint } : {});
}

function hintForKey(path: Path, key: string, known: readonly string[], tree: Tree): string | undefined {
  const same = sameWord(key, known);
  if (same !== undefined) return `did you mean "${same}"?`;
  const meant = Object.hasOwn(spellings, key) ? spellings[key] : undefined;
  if (meant !== undefined && known.includes(meant.split('.')[0] ?? '')) return `did you mean "${meant}"?`;
  const near = nearest(key, known);
  if (near !== undefined) return `did you mean "${near}"?`;
  const home = homeOf(meant ?? key, tree);
  if (home !== undefined) return `"${meant ?? key}" belongs to ${home}`;
  if (path.length === 0) return `at the top level there is ${known.join(', ')}; other keys begin with x-`;
  return didYouMean(key, known);
}

/** Where else a key is known: in documents of this kind, or of another. */
function homeOf(key: string, tree: Tree): string | undefined {
  const own = kindOf(tree);
  const kinds = [own, ...documentKinds.filter((kind) => kind !== own)];
  const [first] = kinds.flatMap((kind) =>
    placesOfKey(key, shapes[kind]).flatMap((path) => {
      // Words for findings: who has put `image:` in a wrong place means none of them.
      if (path[1] === 'severity') return [];
      const place = path.slice(0, -1).join('.').replaceAll('*', '<name>') || 'the top level';
      return kind === own ? place : `${place} of kind: ${kind}`;
    }),
  );
  return first;
}

function missingKey(path: Path, key: string, tree: Tree, report: Report): void {
  const isFleet = kindOf(tree) === 'Fleet';
  const hints: Readonly<Record<string, string>> = {
    veth: 'RouterOS wants an interface: veth: { network: containers, address: 172.17.0.2/24 }',
    metadata: isFleet
      ? 'metadata: { name: branches } says which fleet this is'
      : 'metadata: { name: dns } says which rows are ours',
    name: isFleet
      ? 'documents of one name are one fleet: metadata: { name: branches }'
      : 'it stands in the marker of every row: metadata: { name: dns }',
    match: 'write match: { labels: { site: riga } }, or names and globs',
    from: 'write from: 22:00',
    to: 'write to: 04:00; before from, it is on the next day',
    address: 'write address: 192.168.88.1',
    reason: 'say why this is fine, for whoever reads the report: reason: "..."',
  };
  const hint = hints[key] ?? `add ${key}:`;
  report.error('spec/missing-key', `${placeName(path)} needs "${key}"`, keyAt(tree, path), { hint });
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'text',
  integer: 'a number',
  boolean: 'true or false',
  object: 'a map',
  array: 'a list',
  null: 'nothing',
};

function wrongType(path: Path, tree: Tree, report: Report): void {
  const node = nodeAt(tree, path);
  const shape = shapeAt(tree, path);
  const kinds = shape?.kinds ?? [];
  const text = kinds.includes('string');
  const words = kinds.flatMap((kind) =>
    kind === 'null' || (text && (kind === 'boolean' || kind === 'integer'))
      ? []
      : [typeWords[kind] ?? kind],
  );
  const expected = [...new Set(words)].join(' or ');
  if (node?.type === 'scalar' && node.value === null) {
    const hint = `give it a value (${expected}), or take the line out`;
    report.error('spec/empty-value', `${placeName(path)} has no value`, keyAt(tree, path), { hint });
    return;
  }
  const rule = node?.type === 'scalar' && !shape?.text ? scalarRules[shape?.def ?? ''] : undefined;
  if (rule && node?.type === 'scalar') {
    scalarProblem(rule, node.source, node.at, report);
    return;
  }
  const found =
    node?.type === 'map' ? 'a map' : node?.type === 'list' ? 'a list' : `"${textAt(tree, path)}"`;
  const hint = typeHint(path, node, expected);
  const message = `${placeName(path)} is ${found}, expected ${expected}`;
  report.error('spec/wrong-type', message, wrongTypeAt(tree, path), hint ? { hint } : {});
}

const wrongTypeAt = (tree: Tree, path: Path): SourceRange => valueAt(tree, path);

function typeHint(path: Path, node: Tree | undefined, expected: string): string | undefined {
  const last = path.at(-1);
  const section = path[0];
  if (last === 'env' && node?.type === 'list') return 'write NAME: value, one a line, without dashes';
  if (path.length === 1 && node?.type === 'list' && nouns[String(section)] !== undefined)
    return `give each ${nouns[String(section)] ?? ''} a name: ${String(section)}: { <name>: { ... } }`;
  if (last === 'command') return 'write a list: command: [program, argument]';
  if (last === 'healthcheck') return 'write healthcheck: { cmd: ..., interval: 30s }';
  if ((last === 'cmd' || last === 'entrypoint') && node?.type === 'list') return 'write one line of text';
  if (node?.type === 'map' && [...node.entries.keys()].some((key) => key.startsWith('{')))
    return 'braces that are text need quotes';
  return node?.type === 'scalar' && expected === typeWords['array']
    ? `write a list: ${String(last)}: ["${node.source}"]`
    : undefined;
}

function badValue(path: Path, allowed: readonly string[], tree: Tree, report: Report): void {
  const text = textAt(tree, path);
  const meant: Readonly<Record<string, string>> = {
    'unless-stopped': 'always',
    onfailure: 'on-failure',
    off: 'no',
  };
  const short = allowed.find((word) => word.length > 2 && text.toLowerCase().startsWith(word));
  const near =
    nearest(text, allowed) ?? short ?? (allowed.includes(meant[text] ?? '') ? meant[text] : undefined);
  const list = `allowed: ${allowed.join(', ')}`;
  const hint = near === undefined ? list : `did you mean "${near}"? ${list}`;
  report.error('spec/bad-value', `"${text}" is not allowed in ${placeName(path)}`, valueAt(tree, path), {
    hint,
  });
}

function outOfRange(path: Path, { keyword, params }: SchemaError, tree: Tree, report: Report): void {
  const text = textAt(tree, path);
  const limit = String(params['limit']);
  const words =
    keyword === 'minimum'
      ? `smaller than ${limit}`
      : keyword === 'maximum'
        ? `larger than ${limit}`
        : `longer than ${limit} characters`;
  const hint =
    shapeAt(tree, path)?.def === 'vlanId' ? 'VLAN ids go from 1 to 4094' : `the limit is ${limit}`;
  report.error('spec/out-of-range', `${placeName(path)}: "${text}" is ${words}`, valueAt(tree, path), {
    hint,
  });
}

function empty(path: Path, tree: Tree, report: Report): void {
  const hint = 'give it a value, or take the line out';
  report.error('spec/empty-value', `${placeName(path)} has no value`, keyAt(tree, path), { hint });
}

function scalarProblem(
  rule: (typeof scalarRules)[string] | undefined,
  text: string,
  at: SourceRange,
  report: Report,
): void {
  const { code, is, hint } = rule ?? {
    code: 'spec/bad-value' as const,
    is: 'not allowed here',
    hint: 'see rosctr schema',
  };
  const advice = typeof hint === 'string' ? hint : hint(text);
  report.error(code, rule ? `"${text}" is ${is}` : `"${text}" is ${is}`, at, { hint: advice });
}
