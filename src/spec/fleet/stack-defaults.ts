import type { StackDocument } from '../documents.ts';
import { type Entry, nodeAt, type Tree, type TreeMap } from '../tree.ts';
import { containerKeys, over } from './layers.ts';

/** What the stacks of a router have where they do not say it; one object for all routers with the same overlays. */
export interface StackDefaults {
  readonly containers: TreeMap | undefined;
  readonly config: TreeMap | undefined;
}

const made = new WeakMap<StackDocument, Map<StackDefaults, Map<boolean, StackDocument>>>();

/** The document as if it said what the defaults say; the same one for the same defaults. */
export function withDefaults(
  document: StackDocument,
  defaults: StackDefaults | undefined,
  /** `/container/config` is one for the router: one of its stacks gets it. */
  hasConfig: boolean,
): StackDocument {
  const { sound } = document;
  if (!defaults || sound?.type !== 'map' || (!defaults.containers && !(hasConfig && defaults.config)))
    return document;
  const byDefaults = made.get(document) ?? new Map<StackDefaults, Map<boolean, StackDocument>>();
  made.set(document, byDefaults);
  const byConfig = byDefaults.get(defaults) ?? new Map<boolean, StackDocument>();
  byDefaults.set(defaults, byConfig);
  const old = byConfig.get(hasConfig);
  if (old) return old;
  const whole = { ...document, sound: filled(sound, defaults, hasConfig) };
  byConfig.set(hasConfig, whole);
  return whole;
}

function filled(document: TreeMap, { containers, config }: StackDefaults, hasConfig: boolean): TreeMap {
  const entries = new Map(document.entries);
  const own = entries.get('containers');
  if (own?.node.type === 'map' && containers) {
    const each = [...own.node.entries].map(([key, entry]): [string, Entry] => {
      if (entry.node.type !== 'map') return [key, entry];
      return [key, { ...entry, node: over(entry.node, containers, containerKeys) ?? entry.node }];
    });
    entries.set('containers', { ...own, node: { ...own.node, entries: new Map(each) } });
  }
  if (hasConfig && config) {
    const written = entries.get('config');
    const node = over(written?.node.type === 'map' ? written.node : undefined, config);
    if (node) entries.set('config', { keyAt: written?.keyAt ?? config.at, node });
  }
  return { ...document, entries };
}

/** Which of a router's stacks gets the config of the fleet: the one that writes `config:`, else the first. */
export function configOwner(documents: readonly StackDocument[]): StackDocument | undefined {
  const writes = ({ sound }: StackDocument): boolean => isWritten(sound);
  return documents.find(writes) ?? documents[0];
}

const isWritten = (tree: Tree | undefined): boolean =>
  tree !== undefined && nodeAt(tree, ['config']) !== undefined;
