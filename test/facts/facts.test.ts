import assert from 'node:assert/strict';
import {
  argumentsOf,
  commandsOf,
  compareReleases,
  isArgumentSomewhere,
  menus,
  nearestRelease,
  releases,
  typeOf,
} from '../../src/facts/index.ts';
import { fact } from '../sim/device/shared.ts';

interface Source {
  readonly versions: readonly string[];
  readonly menus: Readonly<Record<string, Readonly<Record<string, Command>>>>;
}
type Seen = readonly (readonly [string, string | null])[];
interface Command {
  readonly seen: Seen;
  readonly args?: Readonly<Record<string, { readonly seen: Seen; readonly type?: string }>>;
}

describe('the argument data', () => {
  it('holds 48 releases, oldest first', () => {
    assert.equal(releases.length, 48);
    assert.deepEqual([releases[0], releases.at(-1)], ['7.9', '7.24']);
    assert.deepEqual(releases, [...releases].sort(compareReleases));
  });

  it('is what the source says, for every argument of every command in every release', function () {
    const source = JSON.parse(fact(this, 'routeros-properties.json')) as Source;
    const place = (release: string): number => source.versions.indexOf(release);
    const isIn = (seen: Seen, release: string): boolean =>
      seen.some(
        ([first, last]) =>
          place(release) >= place(first) && (last === null || place(release) <= place(last)),
      );
    assert.deepEqual(releases, source.versions);
    assert.deepEqual([...menus].sort(), Object.keys(source.menus).sort());
    for (const release of releases) {
      for (const [menu, commands] of Object.entries(source.menus)) {
        const names = Object.keys(commands).filter((name) => isIn(commands[name]!.seen, release));
        assert.deepEqual([...commandsOf(menu, release)].sort(), names.sort());
        for (const [command, { args = {} }] of Object.entries(commands)) {
          const wanted = Object.keys(args).filter((name) => isIn(args[name]!.seen, release));
          const found = argumentsOf(menu, command, release);
          assert.deepEqual(found && [...found].sort(), names.includes(command) ? wanted.sort() : undefined);
        }
      }
    }
  });

  it('knows the renames that every client stumbles over', () => {
    const has = (menu: string, release: string, name: string): boolean =>
      argumentsOf(menu, 'add', release)?.has(name) === true;
    assert.ok(has('container', '7.19.6', 'envlist') && !has('container', '7.20', 'envlist'));
    assert.ok(has('container/envs', '7.19.6', 'name') && !has('container/envs', '7.20', 'name'));
    assert.ok(has('container/mounts', '7.20.8', 'name') && !has('container/mounts', '7.21', 'name'));
    assert.ok(
      has('container/mounts', '7.22.3', 'read-only') && !has('container/mounts', '7.23', 'read-only'),
    );
  });

  it('has no answer for a command that a release lacks', () => {
    assert.equal(argumentsOf('container', 'restart', '7.22.3'), undefined);
    assert.ok(argumentsOf('container', 'restart', '7.23')?.has('number'));
    assert.equal(argumentsOf('no/such', 'add', '7.23'), undefined);
    assert.equal(commandsOf('app', '7.20.8').size, 0);
  });

  it('tells names of other releases from names that nobody has', () => {
    assert.ok(isArgumentSomewhere('container', 'envlist'));
    assert.ok(!isArgumentSomewhere('container', 'status'));
  });

  it('names the types that the console names', () => {
    assert.equal(typeOf('container', 'healthcheck-interval'), '1s..7w17h2m47s295ms (time interval)');
    assert.equal(typeOf('container', 'logging'), undefined);
  });
});

describe('releases', () => {
  it('order betas and candidates before their release', () => {
    const order = ['7.22.3', '7.23beta2', '7.23beta10', '7.23rc1', '7.23', '7.23.1', '7.24'];
    assert.deepEqual([...order].reverse().sort(compareReleases), order);
  });

  it('take an unknown patch as the nearest lower known one', () => {
    assert.equal(nearestRelease('7.23.7'), '7.23.3');
    assert.equal(nearestRelease('7.23beta4'), '7.22.3');
    assert.equal(nearestRelease('7.24'), '7.24');
    assert.equal(nearestRelease('7.30'), '7.24');
    assert.equal(nearestRelease('7.8'), undefined);
  });

  it('are refused where they are none', () => {
    assert.throws(() => compareReleases('seven', '7.1'), /"seven" is no RouterOS release/);
  });
});
