import type { LoginAnswer, Reception, Shape } from './fault-effects.ts';
import type { FaultRow } from './fault-row.ts';
import type { FaultArguments, Parameter } from './fault-syntax.ts';

const matrix = 'wire-protocol.md 3.1';
const when: Parameter = { kind: 'when' };
const ms: Parameter = { kind: 'number', label: 'MS', least: 0, most: 3_600_000 };
const bytes = (least: number): Parameter => ({
  kind: 'number',
  label: 'BYTES',
  least,
  most: 64 * 1024 * 1024,
});

export type ShapeRow = FaultRow & { readonly shape: (given: FaultArguments) => Shape };
export type ConnectionRow = FaultRow & { readonly reception: (given: FaultArguments) => Reception };
export type LoginRow = FaultRow & { readonly answer: (given: FaultArguments) => LoginAnswer };

/** Hold as long as they are armed: how the bytes are cut, and what the dialect of the router is. */
export const shapeFaults = {
  segment: {
    parameters: [bytes(1)],
    source: `${matrix}: 1-byte, 7-byte, 1448-byte segments`,
    effect: 'replies leave in TCP segments of so many bytes',
    shape: ({ number }) => ({ segment: number }),
  },
  'split-at': {
    parameters: [bytes(1)],
    source: `${matrix}: all single cut points`,
    effect: 'each reply leaves in two segments, cut after so many bytes',
    shape: ({ number }) => ({ splitAt: number }),
  },
  'word-by-word': {
    parameters: [],
    source: `${matrix}: one word per segment`,
    effect: 'each word of a reply leaves in its own segment',
    shape: () => ({ wordByWord: true }),
  },
  'split-terminator': {
    parameters: [],
    source: `${matrix}: last terminator in its own segment`,
    effect: 'the last zero byte of a reply leaves in its own segment',
    shape: () => ({ splitTerminator: true }),
  },
  'split-length': {
    parameters: [],
    source: `${matrix}: next segment = 1st byte of a 2-byte length`,
    effect: 'the first byte of each longer length prefix leaves in its own segment',
    shape: () => ({ splitLength: true }),
  },
  interleave: {
    parameters: [],
    source: 'wire-protocol.md 1.4: replies interleave',
    effect: 'sentences of tagged commands that came together leave mixed',
    shape: () => ({ interleave: true }),
  },
  'tag-position': {
    parameters: [{ kind: 'choice', choices: ['second', 'last'] }],
    source: `${matrix}: tag 2nd / tag last`,
    effect: '.tag stands right after the reply word, or at the end',
    shape: ({ text }) => ({ tagPosition: text === 'last' ? 'last' : 'second' }),
  },
  empty: {
    parameters: [{ kind: 'choice', choices: ['on', 'off'] }],
    source: `${matrix}: !empty + !done`,
    effect: 'an empty read is answered with !empty and !done, or with !done alone, whatever the release',
    shape: ({ text }) => ({ empty: text === 'on' }),
  },
  'idle-drop': {
    parameters: [ms],
    source: `${matrix}: idle longer than the time-out, then a command`,
    effect: 'a connection that is silent for so long is closed',
    shape: ({ number }) => ({ idleDropMs: number }),
  },
  'before-login': {
    parameters: [{ kind: 'choice', choices: ['fatal', 'trap'] }],
    source: 'routeros.md 3: !fatal or !trap not logged in',
    effect: 'a command before login ends the connection, or gets a trap',
    shape: ({ text }) => ({ beforeLogin: text === 'trap' ? 'trap' : 'fatal' }),
  },
} as const satisfies Record<string, ShapeRow>;

/** Count connections that come in. */
export const connectionFaults = {
  'refuse-connection': {
    parameters: [when],
    source: `${matrix}: refused`,
    effect: 'a new connection is reset before a byte',
    reception: () => 'refuse',
  },
  'mute-connection': {
    parameters: [when],
    source: `${matrix}: never answered (half-open)`,
    effect: 'a new connection is taken and never answered, its TLS handshake neither',
    reception: () => 'mute',
  },
} as const satisfies Record<string, ConnectionRow>;

/** Count logins. */
export const loginFaults = {
  'bad-login': {
    parameters: [when, { kind: 'text', label: 'TEXT', fallback: 'invalid user name or password (6)' }],
    source: `${matrix}: bad login; texts in 1.3`,
    effect: 'a login is refused with this text, right password or not; the connection stays usable',
    answer: ({ text }) => ({ kind: 'trap', message: text }),
  },
  'legacy-login': {
    parameters: [when],
    source: 'wire-protocol.md 1.3: legacy login',
    effect: 'a login is answered with a challenge in =ret=, as before RouterOS 6.43',
    answer: () => ({ kind: 'challenge' }),
  },
} as const satisfies Record<string, LoginRow>;
