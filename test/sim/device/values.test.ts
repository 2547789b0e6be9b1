import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ValueType as Type } from '../../../src/sim/device/types.ts';
import { parseTime, showClockTime, showTime } from '../../../src/sim/device/quantities.ts';
import * as v from '../../../src/sim/device/values.ts';

const words = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    return (error as Error).message;
  }
  return '';
};

describe('values', () => {
  it('read every spelling of a time', () => {
    const spellings: readonly (readonly [string, number])[] = [
      ['60', 60_000],
      ['10s', 10_000],
      ['1m30s', 90_000],
      ['00:01:00', 60_000],
      ['1d02:00:00', 93_600_000],
      ['1w2d', 777_600_000],
      ['500ms', 500],
      ['00:00:01.5', 1500],
    ];
    for (const [raw, milliseconds] of spellings) assert.equal(parseTime(raw, 'x'), milliseconds, raw);
    for (const raw of ['', 'soon', '10x', '1m 30s', '-5s']) {
      assert.equal(
        words(() => parseTime(raw, 'timeout')),
        'invalid value for argument timeout',
        raw,
      );
    }
  });

  it('show times with collapsed units', () => {
    assert.equal(showTime(60_000), '1m');
    assert.equal(showTime(90_000), '1m30s');
    assert.equal(showTime(0), '0s');
    assert.equal(showTime(1500), '1s500ms');
    assert.equal(showTime(86_400_000 * 8), '1w1d');
  });

  it('read what they show', () => {
    fc.assert(
      fc.property(fc.nat(10 ** 10), (time) => {
        assert.equal(parseTime(showTime(time), 'x'), time);
        assert.equal(parseTime(showClockTime(time), 'x'), time);
      }),
    );
  });

  it('name the range of a time as a router does', () => {
    const type = v.time(10_000, 86_400_000);
    const text = 'value of activation-timeout is out of range (00:00:10 .. 1d00:00:00)';
    assert.equal(
      words(() => type.check('5s', 'activation-timeout')),
      text,
    );
    assert.equal(type.check('1d', 'activation-timeout'), '1d');
  });

  it('read sizes as bytes', () => {
    const type = v.size(['unlimited']);
    const echo = (stored: string): string | undefined => type.echo?.(stored);
    assert.equal(echo('512M'), '536870912');
    assert.equal(echo('256MiB'), '268435456');
    assert.equal(echo('64.0MiB'), '67108864');
    assert.equal(echo('unlimited'), 'unlimited');
    assert.equal(type.check('1048576', 'x'), '1048576');
    assert.equal(
      words(() => type.check('much', 'memory-high')),
      'invalid value for argument memory-high',
    );
  });

  it('echo yes and no as true and false', () => {
    assert.deepEqual(
      ['yes', 'no', 'true', 'false'].map((raw) => v.flag.echo?.(raw)),
      ['true', 'false', 'true', 'false'],
    );
    assert.equal(
      words(() => v.flag.check('on', 'disabled')),
      'invalid value for argument disabled',
    );
  });

  it('take an unambiguous beginning of an enumeration value, and store the whole', () => {
    const type = v.oneOf('srcnat', 'src-nat', 'masquerade');
    assert.equal(type.check('masq', 'action'), 'masquerade');
    assert.equal(
      words(() => type.check('src', 'action')),
      'ambiguous value of action, more than one possible value matches input',
    );
    assert.equal(
      words(() => type.check('drop', 'action')),
      'input does not match any value of action',
    );
    assert.equal(
      words(() => type.check('', 'action')),
      'input does not match any value of action',
    );
  });

  it('tell junk behind a number from a number out of range', () => {
    const type = v.integer(1, 4094);
    assert.equal(type.check('4094', 'pvid'), '4094');
    assert.equal(
      words(() => type.check('4095', 'pvid')),
      'value of pvid out of range (1..4094)',
    );
    assert.equal(
      words(() => v.integer(1, 31).check('15-SIGTERM', 'stop-signal')),
      'value of stop-signal contains invalid trailing characters',
    );
    assert.equal(
      words(() => type.check('x', 'pvid')),
      'invalid value for argument pvid',
    );
  });

  it('check addresses, prefixes and ranges of their family', () => {
    const good: readonly (readonly [Type, string])[] = [
      [v.ipv4, '10.0.0.1'],
      [v.ipv6, 'fd00::1'],
      [v.prefix4, '10.0.0.1/24'],
      [v.prefix6, 'fd00::1/64'],
      [v.range4, '10.0.0.1-10.0.0.9'],
      [v.range6, 'fd00::/64'],
      [v.negatable(v.range4), '!10.0.0.0/8'],
      [v.mac, '02:5e:00:00:00:01'],
      [v.ports, '80,443,8000-8010'],
      [v.listOf(v.prefix), '172.17.0.2/24,fd8d::2/64'],
      [v.optional(v.ipv4), ''],
    ];
    for (const [type, raw] of good) assert.equal(type.check(raw, 'x'), raw);
    const bad: readonly (readonly [Type, string])[] = [
      [v.ipv4, '10.0.0.256'],
      [v.ipv4, 'fd00::1'],
      [v.prefix4, '10.0.0.1/33'],
      [v.prefix6, 'fd00::1/129'],
      [v.prefix6, 'fe80::1%eth0'],
      [v.range4, '10.0.0.1-10.0.0.9-10.0.0.10'],
      [v.range6, 'fd00::1-x'],
      [v.mac, '02:5e:00:00:00'],
      [v.mac, '02-5e:00-00:00:01'],
      [v.listOf(v.prefix), '172.17.0.2/24,'],
      [v.textUpTo(3), 'four'],
    ];
    for (const [type, raw] of bad) {
      assert.equal(
        words(() => type.check(raw, 'x')),
        'invalid value for argument x',
        raw,
      );
    }
    assert.equal(
      words(() => v.ports.check('70000', 'dst-port')),
      'value of dst-port out of range (0..65535)',
    );
  });

  it('show a MAC address in one form', () => {
    assert.equal(v.mac.echo?.('02-5e-00-00-00-0a'), '02:5E:00:00:00:0A');
  });
});
