import type { SourceRange } from '../../model/index.ts';
import type { MountObject } from '../../generated/stack.ts';
import type { Report } from '../report.ts';

const modes: Readonly<Record<string, MountObject['mode']>> = {
  rw: 'rw',
  ro: 'ro',
  noexec: 'rw,noexec',
  'rw,noexec': 'rw,noexec',
  'ro,noexec': 'ro,noexec',
  'noexec,ro': 'ro,noexec',
};

/** `usb1/pihole:/etc/pihole`, with `:ro`, `:noexec` or `:ro,noexec`. */
export function parseMount(text: string, at: SourceRange, report: Report): MountObject | undefined {
  const [src = '', dst = '', ...words] = text.split(':');
  const word = words.join(',');
  const fail = (why: string, hint: string): MountObject | undefined => {
    report.error('spec/bad-mount', why, at, { hint });
    return undefined;
  };
  if (src === '' || dst === '') {
    fail(`"${text}" is no mount`, 'write usb1/folder:/path/inside');
    return;
  }
  if (!dst.startsWith('/')) {
    fail(`"${dst}" is no path inside a container`, `begin it with a slash: ${src}:/${dst}`);
    return;
  }
  if (src.startsWith('.') || src.startsWith('~')) {
    fail(
      `"${src}" is a path on this computer`,
      'the source is on the router, beginning with the disk: usb1/folder',
    );
    return;
  }
  if (word === '') return { src, dst };
  const mode = modes[word];
  if (mode === undefined) {
    fail(`"${word}" is no mode of a mount`, 'there is rw, ro, noexec and ro,noexec');
    return;
  }
  return { src, dst, mode };
}
