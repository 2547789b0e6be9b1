const head = `apiVersion: rosctr.dev/v1
kind: Stack
metadata: { name: dns }
routers:
  home: { address: 192.168.88.1, password: "\${env:ROSCTR_PASSWORD}", storage: usb1 }
`;

const nested = (depth: number): string =>
  Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}x:\n`).join('');

/** Broken stacks that are too large, or too strange, to lie in a folder. */
export const generated: readonly { readonly name: string; readonly text: string }[] = [
  { name: 'too-large', text: `${head}x-notes: ${'n'.repeat(5 * 1024 * 1024)}\n` },
  { name: 'too-deep-blocks', text: nested(1500) },
  { name: 'too-deep-brackets', text: `${head}x-deep: ${'['.repeat(200_000)}` },
  { name: 'too-deep-lists', text: `${head}x-deep:\n  ${'- '.repeat(100)}x\n` },
  { name: 'not-text-image-archive', text: 'manifest.json\0\0\0\0\u0000000644\u00000001750\0' },
  { name: 'not-text-latin1', text: `${head}# K\ufffdche\n` },
  { name: 'not-text-utf16', text: head.replaceAll(/./gs, '$&\0') },
];
