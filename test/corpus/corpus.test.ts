import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { WireRow } from '../../src/model/index.ts';
import { defaultOptions, kinds, makePlan } from '../../src/reconciler/index.ts';
import { runState } from '../../src/reconciler/run-state.ts';
import { compareReleases } from '../../src/routeros/release.ts';
import { snapshot } from '../support/snapshot.ts';
import { actions, container, desired, veth } from '../support/stack.ts';

/** Other people's configurations, read where they lie; nothing of them is in this project. */
const corpus = '../shared/corpus';
const releases = ['7.16.2', '7.19.4', '7.20.8', '7.22.3', '7.23.3', '7.24'].sort(compareReleases);

/** Arguments people write that are no properties: they address a row, place it, or are misspelt in the wild. */
const noProperty = ['numbers', 'place-before', 'copy-from', 'comment', 'disabled', 'as-value', 'where'];

function folder(name: string): string[] {
  return readdirSync(`${corpus}/${name}`).sort();
}

/** RouterOS commands of a script: continuation lines joined, the menu of a line alone remembered. */
function commands(
  text: string,
): { readonly menu: string; readonly verb: string; readonly words: string }[] {
  const lines = text.replace(/\\\r?\n\s*/g, '').split(/\r?\n/);
  let menu = '';
  return lines.flatMap((line) => {
    const trimmed = line.trim();
    if (trimmed === '' || trimmed.startsWith('#') || trimmed.startsWith(':')) return [];
    const match = /^(\/[a-z0-9/ -]*?)?[ /]?(add|set)(?= )(.*)$/.exec(trimmed);
    if (!match) {
      if (/^\/[a-z0-9/ -]+$/.test(trimmed)) menu = trimmed.replaceAll(' ', '/');
      return [];
    }
    const own = match[1]?.trim().replaceAll(' ', '/').replace(/\/+/g, '/').replace(/\/$/, '');
    return [
      { menu: own === undefined || own === '' ? menu : own, verb: match[2] ?? '', words: match[3] ?? '' },
    ];
  });
}

/** `key=` words outside quotes and brackets. */
function keysOf(words: string): string[] {
  const plain = words
    .replace(/"(\\.|[^"\\])*"/g, '""')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/\{[^}]*\}/g, '');
  return [...plain.matchAll(/(?:^|\s)([a-z][a-z0-9-]*)=/g)].map((match) => match[1] ?? '');
}

describe('what people run', () => {
  if (!existsSync(corpus)) {
    it('is not here', () => {
      console.log('      skipped: ../shared/corpus is absent');
    });
    return;
  }

  it('every container property in every script and export is one that the YAML can say', () => {
    const known = new Map<string, Set<string>>();
    for (const kind of kinds) {
      const names = Object.values(kind.props).flatMap((prop) => prop.wire.map((wire) => wire.name));
      known.set(kind.menu, new Set([...(known.get(kind.menu) ?? []), ...names, ...noProperty]));
    }
    const menus = [
      '/container',
      '/container/config',
      '/container/envs',
      '/container/mounts',
      '/interface/veth',
    ];
    let checked = 0;
    const strange = new Map<string, string[]>();
    for (const place of ['rsc', 'export']) {
      // 9xx were found in the wild but are no valid RouterOS.
      for (const file of folder(place).filter((name) => !name.startsWith('9'))) {
        for (const { menu, words } of commands(readFileSync(`${corpus}/${place}/${file}`, 'utf8'))) {
          if (!menus.includes(menu)) continue;
          for (const key of keysOf(words)) {
            checked++;
            if (known.get(menu)?.has(key)) continue;
            strange.set(`${menu} ${key}`, [...(strange.get(`${menu} ${key}`) ?? []), file]);
          }
        }
      }
    }
    console.log(`      properties in scripts checked: ${checked}`);
    for (const [what, files] of strange)
      console.log(`      not a name of any release: ${what} (${files.join(', ')})`);
    assert.ok(checked > 500, `${checked} checked`);
    // Abbreviations, the dialect before 7.4 and slips of the pen: each is printed above.
    assert.ok(strange.size <= 4, [...strange.keys()].join(', '));
  });

  it('rows of real routers are read without a fault, are foreign, and are never touched', () => {
    let rows = 0;
    for (const file of folder('outputs').filter((name) => name.endsWith('.json'))) {
      const read: unknown = JSON.parse(readFileSync(`${corpus}/outputs/${file}`, 'utf8'));
      const list = (Array.isArray(read) ? read : [read]).filter(isRow);
      rows += list.length;
      for (const menu of menusFor(file)) {
        for (const release of releases) {
          const made = makePlan(
            desired([veth('veth-ours'), container('ours')]),
            snapshot({ [menu]: list }, release),
            defaultOptions,
          );
          const touched = actions(made).filter((text) => !text.endsWith('ours'));
          assert.deepEqual(touched, [], `${file} as ${menu} on ${release}`);
        }
      }
    }
    console.log(`      rows of real routers read: ${rows}`);
    assert.ok(rows > 20);
  });

  it('the state of every real container row is understood', () => {
    for (const file of folder('outputs').filter(
      (name) => name.includes('container') && name.endsWith('.json'),
    )) {
      const read: unknown = JSON.parse(readFileSync(`${corpus}/outputs/${file}`, 'utf8'));
      for (const row of (Array.isArray(read) ? read : [read]).filter(isRow)) {
        const hasState = ['status', 'running', 'stopped', 'healthy', 'starting', 'stopping'].some(
          (key) => row[key] !== undefined,
        );
        if (hasState && row['root-dir'] !== undefined)
          assert.notEqual(runState(row), 'transition', `${file} ${JSON.stringify(row)}`);
      }
    }
  });
});

function isRow(value: unknown): value is WireRow {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((one) => typeof one === 'string')
  );
}

function menusFor(file: string): string[] {
  const guess: readonly (readonly [RegExp, string])[] = [
    [/config/, '/container/config'],
    [/envlist|envs/, '/container/envs'],
    [/mounts/, '/container/mounts'],
    [/veth/, '/interface/veth'],
    [/bridge-port/, '/interface/bridge/port'],
    [/container/, '/container'],
  ];
  const found = guess.find(([pattern]) => pattern.test(file));
  return found ? [found[1]] : [];
}
