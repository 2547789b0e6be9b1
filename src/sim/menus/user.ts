import { Refusal, type DeviceView, type Menu, type Row } from '../device/types.ts';
import { echoRow } from '../device/echo.ts';
import { policyNames } from '../device/policies.ts';
import { listOf, oneOf } from '../device/values.ts';
import { sameElsewhere } from './shown.ts';

/** `failure: user with the same name already exists` (wire-protocol.md 2.2). */
function refuseName(device: DeviceView, name: string | undefined, self?: Row): void {
  if (name !== undefined && sameElsewhere(device, 'user', self, { name })) {
    throw new Refusal('failure: user with the same name already exists');
  }
}

const user: Menu = {
  path: 'user',
  byName: true,
  mandatory: () => ['name', 'group'],
  references: { group: { to: 'user/group' } },
  beforeAdd: (device, fields) => {
    refuseName(device, fields.get('name'));
  },
  beforeSet: (device, row, changes) => {
    refuseName(device, changes.get('name'), row);
  },
  defaults: () => ({ address: '', disabled: 'false' }),
  render: (device, row) => {
    const all = echoRow(device, user, row);
    // Never shown (routeros.md 7.4).
    delete all['password'];
    return all;
  },
};

/** `read,write,!ftp`; what is not listed is off. */
const group: Menu = {
  path: 'user/group',
  byName: true,
  mandatory: () => ['name'],
  values: {
    policy: listOf({
      check(raw, name) {
        const word = oneOf(...policyNames).check(raw.replace(/^!/, ''), name);
        return raw.startsWith('!') ? `!${word}` : word;
      },
    }),
  },
  beforeAdd: (device, fields) => {
    const name = fields.get('name') ?? '';
    // The words: wire-protocol.md 1.6.
    if (sameElsewhere(device, 'user/group', undefined, { name })) {
      throw new Refusal('failure: already have such name');
    }
  },
  defaults: () => ({ policy: '', skin: 'default' }),
};

export const userMenus: readonly Menu[] = [user, group];
