import { isMap, isScalar, isSeq, type Node, parseAllDocuments, type Scalar } from 'yaml';
import { SecretTrouble } from '../trouble.ts';
import { type Leaf, type Parts, pointerTo } from './leaf.ts';

const mostDeep = 100;

interface Walk {
  readonly leaves: Leaf[];
  readonly collections: Set<string>;
  readonly document: number;
  readonly isJson: boolean;
  readonly file: string;
}

/** The scalars of a YAML or JSON file in the order in which SOPS sees them. */
export function yamlParts(text: string, file: string, isJson: boolean): Parts {
  // SOPS indents JSON with tabs, which YAML takes for an error where it sees indentation.
  const spaced = isJson ? text.replaceAll(/^\t+/gm, (tabs) => ' '.repeat(tabs.length)) : text;
  const parsed = parseAllDocuments(spaced, { prettyErrors: false, merge: false, version: '1.2' });
  const documents = Array.isArray(parsed) ? parsed : [];
  const [error] = documents.flatMap(({ errors }) => errors);
  if (error) throw unreadable(file, 'it is neither YAML nor JSON, or it is cut off');
  const leaves: Leaf[] = [];
  const collections = new Set<string>();
  documents.forEach(({ contents }, document) => {
    walk(contents, [], '', 0, { leaves, collections, document, isJson, file });
  });
  const metadata: unknown = documents
    .map(({ contents }) =>
      isMap(contents) ? (contents.toJSON() as Record<string, unknown>)['sops'] : undefined,
    )
    .find((found) => found !== undefined);
  return { leaves, collections, metadata };
}

function walk(node: unknown, path: readonly string[], pointer: string, depth: number, to: Walk): void {
  if (depth > mostDeep) throw unreadable(to.file, 'it is nested too deeply');
  if (isMap(node)) {
    to.collections.add(pointer);
    for (const { key, value } of node.items) {
      const name = keyText(key, to.file);
      if (depth === 0 && name === 'sops') continue;
      walk(value, [...path, name], pointerTo(pointer, name), depth + 1, to);
    }
  } else if (isSeq(node)) {
    to.collections.add(pointer);
    node.items.forEach((item, index) => {
      walk(item, path, pointerTo(pointer, index), depth + 1, to);
    });
  } else if (isScalar(node)) {
    to.leaves.push({ path, pointer, document: to.document, ...scalar(node, to.isJson) });
  } else if (node !== null && node !== undefined) {
    throw unreadable(to.file, 'it has anchors or tags, which SOPS never writes');
  }
}

function keyText(key: unknown, file: string): string {
  if (isScalar(key)) {
    const text = key.type === 'PLAIN' ? key.source : String(key.value);
    if (text !== undefined && text !== '') return text;
  }
  throw unreadable(file, 'it has a key that is no word');
}

function scalar(node: Scalar, isJson: boolean): Pick<Leaf, 'offset' | 'text' | 'is'> {
  const offset = (node as Node).range?.[0] ?? 0;
  const { value } = node;
  if (value === null) return { offset, text: '', is: 'null' };
  const text = node.source ?? '';
  if (node.type !== 'PLAIN' || node.tag === 'tag:yaml.org,2002:str')
    return { offset, text: typeof value === 'string' ? value : text, is: 'text' };
  return { offset, text, is: isJson && typeof value === 'number' ? 'number' : 'plain' };
}

function unreadable(file: string, why: string): SecretTrouble {
  return new SecretTrouble(
    'spec/sops-tampered',
    `${file} is no SOPS file as sops writes them: ${why}`,
    hint,
  );
}

const hint = 'take the last good version from Git, and edit it with sops only';
