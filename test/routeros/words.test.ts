import assert from 'node:assert/strict';
import { RULES, translate } from '../../src/routeros/words.ts';

/** What routers say (routeros.md 3, 2.1, 2.3; the transcripts), the command it is said to, and what it means. */
const SAID: readonly [words: string, command: string, code: string][] = [
  ['invalid user name or password (6)', '/login', 'wrong-password'],
  ['could not authenticate - radius timeout', '/login', 'radius-timeout'],
  ['not logged in', '/login', 'not-logged-in'],
  ['too many commands sent prior login', '/login', 'not-logged-in'],
  ['access denied', '/login', 'access-denied'],
  ['not enough permissions (9)', '/container/add', 'not-enough-permissions'],
  ['failure: not allowed by device-mode', '/container/add', 'device-mode'],
  ['failure: not allowed by device-mode', '/tool/fetch', 'device-mode'],
  [
    'update: too many unsuccessful attempts, turn off power or reboot by pressing reset or mode button in 4m55s to reset attempt-count',
    '',
    'device-mode-blocked',
  ],
  ['no such command prefix', '/container/print', 'no-container-package'],
  ['no such command', '/container/envs/print', 'no-container-package'],
  ['no such command prefix', '/container/config/print', 'no-container-package'],
  // Verbs and menus that came later: there it is the release that lacks them (routeros.md 1.3, 1.8).
  ['no such command', '/container/restart', 'no-such-command'],
  ['no such command prefix', '/container/layers/print', 'no-such-command'],
  ['no such command or directory (remove)', '/ip/service/remove', 'no-such-command'],
  ['no such item', '/container/set', 'no-such-item'],
  ['no such item (4)', '/container/remove', 'no-such-item'],
  ['unknown parameter name', '/container/mounts/add', 'unknown-parameter'],
  ['bad parameter', '/container/add', 'unknown-parameter'],
  ['expected end of command (line 1 column 40)', '', 'unknown-parameter'],
  ['missing =list=', '/container/envs/add', 'missing-parameter'],
  ['missing name', '/container/envs/add', 'missing-parameter'],
  [
    'ambiguous value of interface, more than one possible value matches input',
    '/container/add',
    'ambiguous-value',
  ],
  ['input does not match any value of interface', '/container/add', 'no-such-interface'],
  ['input does not match any value of file', '/container/add', 'no-such-file'],
  ['input does not match any value of certificate', '/ip/service/set', 'no-such-value'],
  [
    'value of activation-timeout is out of range (00:00:10 .. 1d00:00:00)',
    '/system/device-mode/update',
    'out-of-range',
  ],
  ['value of pvid out of range (1..4094)', '/interface/bridge/port/add', 'out-of-range'],
  ['value of stop-signal contains invalid trailing characters', '/container/add', 'invalid-value'],
  ['invalid value for argument address', '/ip/address/add', 'invalid-value'],
  ['invalid value of address', '/ip/address/add', 'invalid-value'],
  ['failure: Name already exists', '/container/add', 'name-exists'],
  ['failure: entry already exists', '/container/envs/add', 'env-exists'],
  ['mount with same dst already exists', '/container/mounts/add', 'mount-exists'],
  ['same dst already exists', '/container/mounts/add', 'mount-exists'],
  ['failure: already have interface with such name', '/interface/veth/add', 'name-exists'],
  ['failure: already have such name', '/interface/bridge/add', 'name-exists'],
  ['failure: already have such address', '/ip/address/add', 'address-exists'],
  ['failure: device already added as bridge port', '/interface/bridge/port/add', 'already-bridge-port'],
  ['already exists', '/file/add', 'already-exists'],
  ['in use by container', '/interface/veth/remove', 'in-use'],
  ['dynamic port', '/interface/bridge/port/remove', 'dynamic-row'],
  ['cannot remove running', '/container/remove', 'container-running'],
  ['failure: cannot remove builtin app', '/app/remove', 'builtin-app'],
  ['root-dir overlap with /raid1/images/kube.gt.lo', '/container/add', 'root-dir-overlap'],
  ['failure: No file or remote-image', '/container/add', 'no-image'],
  ['failure: could not add', '/container/add', 'could-not-add'],
  ['error: could not find image manifest in archive', '', 'bad-image-file'],
  ['[cont] failed to extract layer', '', 'pull-failed'],
  ['was unable to import, container 2aeff073-8f36-467b-9f26-79c2b038b0f1', '', 'pull-failed'],
  [
    '*** error: start failed: layer /loc-disk/tmp/layer/8b8d/layer missing, need repull',
    '',
    'layer-missing',
  ],
  ['*** error: start failed: no command specified, set cmd or entrypoint', '', 'no-command'],
  ['awg-mikrotik-arm:latest: exited with signal 4 (Illegal instruction)', '', 'wrong-architecture'],
  [
    'error: exited with status 255: execvp /usr/local/bin/tailscale.sh: No such file or directory',
    '',
    'no-such-program',
  ],
  ['execvpe /x: No such file or directory', '', 'no-such-program'],
  ['could not acquire interface: veth-homebridge-scz get ifindex failed (6)', '', 'veth-lost'],
  ['could not acquire interface: no device (6)', '', 'veth-lost'],
  ['exited with status 1', '', 'exited'],
  ['interrupted', '/tool/fetch', 'interrupted'],
  ['Session closed', '', 'session-closed'],
  ['session terminated on request', '', 'session-closed'],
];

describe("the router's words", () => {
  for (const [words, command, code] of SAID) {
    it(`"${words.slice(0, 70)}" ${command} is ${code}`, () => {
      const meaning = translate(words, command);
      assert.equal(meaning.code, code);
      assert.ok(meaning.means.length > 10);
    });
  }

  it('have an example for every rule, which is the first that fits', () => {
    const first = (words: string, command: string) =>
      RULES.findIndex((rule) => rule.pattern.test(words) && (rule.command?.test(command) ?? true));
    const used = new Set(SAID.map(([words, command]) => first(words, command)));
    const idle = RULES.filter((_, index) => !used.has(index)).map(({ pattern }) => String(pattern));
    assert.deepEqual(idle, []);
  });

  it('mean what their category says where no rule knows them', () => {
    const codes = [0, 1, 2, 3, 4, 5, 6, 7, undefined, Number.NaN].map(
      (category) => translate('?', '/x/add', category).code,
    );
    assert.deepEqual(codes, [
      'no-such-item',
      'invalid-value',
      'interrupted',
      'scripting',
      'refused',
      'api',
      'tty',
      'refused',
      'refused',
      'refused',
    ]);
  });

  it('say what to do where the container feature is off', () => {
    assert.match(
      translate('not allowed by device-mode (6)', '/container/add').todo ?? '',
      /device-mode\/update container=yes/,
    );
    assert.match(
      translate('no such command', '/container/print').todo ?? '',
      /container-<version>-<architecture>\.npk/,
    );
  });
});
