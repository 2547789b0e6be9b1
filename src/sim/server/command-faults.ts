import type { Parameter } from './fault-syntax.ts';
import { row, type CommandRow } from './fault-row.ts';
import { sentence } from './sentence.ts';
import { valueFaults } from './value-faults.ts';

const when: Parameter = { kind: 'when' };
const number = (label: string, least: number): Parameter => ({
  kind: 'number',
  label,
  least,
  most: 64 * 1024 * 1024,
});

/** Count commands; WHEN picks the one that they strike. */
export const commandFaults = {
  'drop-before-write': {
    ...row('write', [when], 'drop points', 'the connection closes and the write is not carried out'),
    treat: () => ({ instead: { kind: 'drop' } }),
  },
  'drop-after-write': {
    ...row(
      'write',
      [when],
      'drop points',
      'the write is carried out and the connection closes without an answer',
    ),
    treat: () => ({ after: 'drop' }),
  },
  'drop-in-reply': {
    ...row(
      'write',
      [when],
      'drop points',
      'the write is carried out and the connection closes in the middle of its reply',
    ),
    treat: () => ({ cut: { at: 'half', how: 'fin' } }),
  },
  'lost-reply': {
    ...row(
      'write',
      [when],
      'never answered',
      'the write is carried out, no answer comes, the connection stays open',
    ),
    treat: () => ({ after: 'lose' }),
  },
  'lost-reply-after-add': {
    ...row(
      'add',
      [when],
      'add, reply lost (routeros.md 7.2)',
      'an add is carried out, no answer comes, the connection stays open',
    ),
    treat: () => ({ after: 'lose' }),
  },
  'kill-before-write': {
    ...row(
      'write',
      [when],
      'drop points',
      'the kill callback runs, all connections drop, the write is not carried out',
    ),
    treat: () => ({ instead: { kind: 'kill' } }),
  },
  'kill-after-write': {
    ...row(
      'write',
      [when],
      'drop points',
      'the write is carried out, the kill callback runs, all connections drop',
    ),
    treat: () => ({ after: 'kill' }),
  },
  'drop-at-byte': {
    ...row(
      'command',
      [when, number('BYTE', 0)],
      'FIN in mid-row',
      'the connection closes after so many bytes of the reply',
    ),
    treat: ({ number: at }) => ({ cut: { at, how: 'fin' } }),
  },
  'fin-mid-row': {
    ...row(
      'command',
      [when],
      'FIN in mid-row',
      'the connection closes (FIN) in the middle of the last row',
    ),
    treat: () => ({ cut: { at: 'mid-row', how: 'fin' } }),
  },
  rst: {
    ...row(
      'command',
      [when],
      'RST in mid-row',
      'the connection is reset (RST) in the middle of the last row',
    ),
    treat: () => ({ cut: { at: 'mid-row', how: 'rst' } }),
  },
  fatal: {
    ...row(
      'command',
      [when, text('session terminated')],
      '!fatal',
      'the answer is !fatal with this text, and the connection closes',
    ),
    treat: ({ text: reason }) => ({ instead: { kind: 'fatal', reason } }),
  },
  trap: {
    ...row(
      'command',
      [when, text('failure: simulated fault')],
      '!trap + !done',
      'the command is refused with this text and not carried out',
    ),
    treat: ({ text: message }) => ({ instead: { kind: 'traps', traps: [{ message }] } }),
  },
  'several-traps': {
    ...row(
      'command',
      [when],
      '!trap + !done; several in 1.6',
      'the command is refused with two traps before its !done',
    ),
    treat: () => ({
      instead: {
        kind: 'traps',
        traps: [{ message: 'failure: first' }, { message: 'failure: second', category: 4 }],
      },
    }),
  },
  stall: {
    ...row(
      'command',
      [when],
      'never answered',
      'the command is never carried out nor answered; /cancel ends it',
    ),
    treat: () => ({ instead: { kind: 'stall' } }),
  },
  'half-open': {
    ...row(
      'command',
      [when],
      'never answered (half-open)',
      'from this command on the connection takes bytes and gives none',
    ),
    treat: () => ({ instead: { kind: 'mute' } }),
  },
  slow: {
    ...row(
      'command',
      [when, number('MS', 0)],
      '6 s reply',
      'the command is carried out and answered so much later',
    ),
    treat: ({ number: delayMs }) => ({ delayMs }),
  },
  'unknown-tag': {
    ...row('command', [when], 'unknown tag', 'a row with a tag that nobody sent comes before the reply'),
    treat: () => ({
      edit: (all, _, dialect) => [sentence('!re', { '.id': '*FFFF' }, 'nobody', dialect), ...all],
    }),
  },
  'late-tag': {
    ...row('command', [when], 'late tag', 'the whole reply comes a second time after its !done'),
    treat: () => ({ edit: (all) => [...all, ...all] }),
  },
  'stray-trap': {
    ...row('command', [when], 'stray untagged !trap', 'an untagged trap comes before the reply'),
    treat: () => ({ edit: (all) => [['!trap', '=message=stray trap'], ...all] }),
  },
  'unknown-reply': {
    ...row(
      'command',
      [when],
      '!empty, as seen by older clients',
      'a reply word that no manual knows comes before the reply',
    ),
    treat: () => ({ edit: (all, { tag }, dialect) => [sentence('!surprise', {}, tag, dialect), ...all] }),
  },
  'control-byte': {
    ...row(
      'command',
      [when],
      'control byte 0xF9',
      'byte 0xF9 stands where the length of the first word should',
    ),
    treat: () => ({ controlByte: true }),
  },
  ...valueFaults,
} as const satisfies Record<string, CommandRow>;

function text(fallback: string): Parameter {
  return { kind: 'text', label: 'TEXT', fallback };
}
