import assert from 'node:assert/strict';
import { plan } from '../support/plan-cases.ts';
import { desired, resource } from '../support/stack.ts';

const conf = (path: string, contents: string): ReturnType<typeof resource> =>
  resource('file', 'conf', { path, contents });
const warnings = (path: string, contents: string): string[] =>
  plan(desired([conf(`/${path}`, contents)]), {
    '/file': [{ name: path, type: '.conf file', contents: 'one' }],
  }).warnings.map(({ code, address }) => `${code} ${address ?? ''}`);

describe('a file that is not ours to write', () => {
  it('is said to differ, since nothing else will be done about it', () => {
    assert.deepEqual(warnings('usb1/etc/x.conf', 'two'), ['plan/file-kept file/conf']);
  });

  it('is not mentioned where it is as the file says, or is ours', () => {
    assert.deepEqual(warnings('usb1/etc/x.conf', 'one'), []);
    assert.deepEqual(warnings('usb1/rosctr/x.conf', 'two'), []);
  });
});
