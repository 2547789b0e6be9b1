import assert from 'node:assert/strict';
import { planText } from '../../src/cli/render/plan.ts';
import type { Style } from '../../src/cli/render/style.ts';
import { Secret } from '../../src/model/index.ts';
import { golden } from './support/golden.ts';
import { at, change, field, outlook, plan } from './support/plans.ts';

const style: Style = { color: false, unicode: true };
const text = (...plans: Parameters<typeof outlook>[0]): string => planText(style, [outlook(plans)]);

const pull = { disruption: 'recreate', pulls: true } as const;

describe('the plan as text', () => {
  it('lists all that a new resource is given', () => {
    const props = {
      name: 'pihole',
      image: 'pihole/pihole:2025.08.1',
      memoryHigh: 536_870_912,
      logging: true,
    };
    golden(
      'plan-create.txt',
      text(
        plan([
          change('create', 'container/pihole', {
            after: { ...props, interface: ['veth-a', 'veth-b'] },
            fields: [
              ...Object.entries(props).map(([prop, value]) => field(prop, undefined, value)),
              field('interface', undefined, ['veth-a', 'veth-b']),
            ],
            reason: 'it is not on the router',
            code: 'not-on-router',
            line: 14,
            impact: { disruption: 'none', pulls: true },
          }),
        ]),
      ),
    );
  });

  it('shows old and new of what differs, and counts what does not', () => {
    golden(
      'plan-update.txt',
      text(
        plan([
          change('update', 'veth/veth-pihole', {
            before: { address: ['172.17.0.2/24'], gateway: '172.17.0.1' },
            after: { name: 'veth-pihole', address: ['172.17.0.2/24', 'fd00::2/64'], gateway: '172.17.0.1' },
            fields: [
              field('address', ['172.17.0.2/24'], ['172.17.0.2/24', 'fd00::2/64'], {
                disrupts: 'restart',
                at: at(31),
              }),
            ],
            reason: 'address differs',
            code: 'differs',
            line: 30,
            impact: { disruption: 'restart', restarts: ['container/pihole'], downtimeSeconds: 15 },
          }),
          change('update', 'container/unbound', {
            before: {},
            after: { name: 'unbound', memoryHigh: 268_435_456, stopTime: 30_000, startOnBoot: true },
            fields: [
              field('memoryHigh', 'unlimited', 268_435_456, { disrupts: 'restart' }),
              field('stopTime', 10_000, 30_000),
              field('comment', 'old words', 'new words'),
              field('state', 'stopped', 'running'),
            ],
            reason: 'memoryHigh, stopTime, comment, state differ',
            code: 'differs',
            impact: { disruption: 'restart', restarts: ['container/unbound'], downtimeSeconds: 15 },
          }),
          change('update', 'dns/pihole', {
            before: {},
            after: { name: 'pihole.lan', address: '172.17.0.3' },
            fields: [field('address', '172.17.0.2', '172.17.0.3')],
            reason: 'address differs',
            code: 'differs',
          }),
        ]),
      ),
    );
  });

  it('says what forces a replace, what is lost and what stays', () => {
    golden(
      'plan-replace.txt',
      text(
        plan([
          change('replace', 'container/pihole', {
            before: { image: 'pihole/pihole:2025.03.0' },
            after: {
              name: 'pihole',
              image: 'pihole/pihole:2025.08.1',
              interface: ['pihole'],
              envs: ['pihole'],
            },
            fields: [
              field('image', 'pihole/pihole:2025.03.0', 'pihole/pihole:2025.08.1', {
                disrupts: 'recreate',
              }),
            ],
            because: ['image'],
            reason: 'image changes',
            line: 12,
            impact: {
              ...pull,
              pullBytes: 43_100_000,
              downtimeSeconds: 25,
              keeps: ['mount pihole-etc'],
              loses: ['what was written outside mounts, in usb1/rosctr/dns/pihole-1'],
            },
          }),
        ]),
      ),
    );
  });

  it('says what goes and that it is no longer in the file', () => {
    golden(
      'plan-delete.txt',
      text(
        plan([
          change('delete', 'mount/old-logs', {
            before: { list: 'old-logs', src: '/usb1/logs', dst: '/logs' },
            fields: [
              field('list', 'old-logs', undefined),
              field('src', '/usb1/logs', undefined),
              field('dst', '/logs', undefined),
            ],
            reason: 'it is no longer in the file',
          }),
        ]),
      ),
    );
  });

  it('gives the flag that takes over a row in the way', () => {
    golden(
      'plan-conflict.txt',
      text(
        plan(
          [
            change('conflict', 'container/pihole', {
              reason: 'it is there already (*3) and was not made by rosctr',
              command: '--adopt container/pihole',
            }),
            change('conflict', 'bridge/containers', {
              reason: 'it belongs to stack media, as bridge/containers',
              command: 'take it out of that stack, or refer to it with external: true',
            }),
          ],
          {
            refusals: [
              {
                code: 'plan/foreign',
                message: 'container/pihole: it is there already (*3) and was not made by rosctr',
                flag: '--adopt container/pihole',
                address: 'container/pihole',
                at: at(10),
              },
            ],
          },
        ),
      ),
    );
  });

  it('tells adopting and renaming from changing', () => {
    golden(
      'plan-adopt-rename.txt',
      text(
        plan([
          change('adopt', 'container/pihole', {
            after: { name: 'pihole' },
            reason: 'as asked: only the marker is written, the rest is the next plan',
          }),
          change('rename', 'veth/veth-dns', {
            from: 'veth/veth-pihole',
            after: { name: 'veth-dns' },
            fields: [
              field('name', 'veth-pihole', 'veth-dns'),
              field('marker', 'dns veth/veth-pihole', 'dns veth/veth-dns'),
            ],
            reason: 'it has a new name in the file',
          }),
          change('rename', 'veth/veth-web', {
            from: 'veth/veth-web',
            after: { name: 'veth-web' },
            fields: [field('marker', 'old veth/veth-web', 'dns veth/veth-web')],
            reason: 'its stack has a new name in the file',
          }),
        ]),
      ),
    );
  });

  it('shows the variables of a list together, a line each, and never a secret', () => {
    const list = { list: 'pihole' };
    const shown = text(
      plan([
        change('update', 'env/pihole/TZ', {
          after: { ...list, key: 'TZ', value: 'Europe/Warsaw' },
          fields: [field('value', 'UTC', 'Europe/Warsaw', { disrupts: 'restart' })],
          reason: 'value differs',
          code: 'differs',
          line: 21,
          impact: { disruption: 'restart', restarts: ['container/pihole'], downtimeSeconds: 15 },
        }),
        change('update', 'env/pihole/WEBPASSWORD', {
          after: { ...list, key: 'WEBPASSWORD', value: new Secret('correct horse') },
          fields: [
            field('value', 'battery staple', new Secret('correct horse'), {
              disrupts: 'restart',
              secret: true,
            }),
          ],
          reason: 'value differs',
          code: 'differs',
          line: 22,
          impact: { disruption: 'restart', restarts: ['container/pihole'], downtimeSeconds: 15 },
        }),
        change('create', 'env/pihole/REV_SERVER', {
          after: { ...list, key: 'REV_SERVER', value: 'true' },
          fields: [
            field('list', undefined, 'pihole'),
            field('key', undefined, 'REV_SERVER'),
            field('value', undefined, 'true'),
          ],
          reason: 'it is not on the router',
          code: 'not-on-router',
          line: 23,
        }),
        change('delete', 'env/pihole/OLD', {
          before: { ...list, key: 'OLD', value: 'x' },
          fields: [field('value', 'x', undefined)],
          reason: 'it is no longer in the file',
        }),
        change('update', 'env/other/FLAG', {
          fields: [field('disabled', true, false)],
          reason: 'disabled differs',
          code: 'differs',
        }),
      ]),
    );
    golden('plan-env.txt', shown);
    assert.doesNotMatch(shown, /battery|horse/);
  });
});
