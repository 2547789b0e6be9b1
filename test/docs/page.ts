/** One thing that a page does, in the order of the page. */
export type Part =
  /** A ```yaml block whose first line is a comment with a file name. */
  | { readonly is: 'file'; readonly line: number; readonly name: string; readonly text: string }
  /** A command of a ```console block, and what stands below it. */
  | { readonly is: 'command'; readonly line: number; readonly command: string; readonly output: string }
  /** `<!-- simulator: 7.23.3 arm64 -->`: another router than the default one, from here on. */
  | {
      readonly is: 'router';
      readonly line: number;
      readonly release: string;
      readonly architecture: string;
    }
  /** `<!-- on the router: /container/envs set [find key=TZ] value=UTC -->`: what somebody does in WinBox. */
  | { readonly is: 'by-hand'; readonly line: number; readonly words: string };

/** Takes a Markdown page apart into what can be run. */
export function partsOf(markdown: string): readonly Part[] {
  const lines = markdown.split('\n');
  const parts: Part[] = [];
  for (let at = 0; at < lines.length; at++) {
    const text = lines[at] ?? '';
    const line = at + 1;
    const remark = /^<!-- ([a-z ]+): (.*) -->$/.exec(text);
    if (remark?.[1] === 'on the router') parts.push({ is: 'by-hand', line, words: remark[2] ?? '' });
    if (remark?.[1] === 'simulator') {
      const [release = '', architecture = 'arm64'] = (remark[2] ?? '').split(' ');
      parts.push({ is: 'router', line, release, architecture });
    }
    const fence = /^(\s*)(```+)(\w*)/.exec(text);
    if (!fence) continue;
    const [, indent = '', ticks = '', language = ''] = fence;
    const body: string[] = [];
    for (at++; at < lines.length && lines[at]?.trim() !== ticks; at++)
      body.push((lines[at] ?? '').slice(indent.length));
    if (language === 'yaml') {
      const name = /^# (\S+\.ya?ml)$/.exec(body[0] ?? '')?.[1];
      if (name !== undefined) parts.push({ is: 'file', line, name, text: `${body.join('\n')}\n` });
    }
    if (language === 'console') parts.push(...commandsOf(body, line + 1));
  }
  return parts;
}

function commandsOf(body: readonly string[], first: number): readonly Part[] {
  const starts = body.flatMap((text, index) => (text.startsWith('$ ') ? [index] : []));
  return starts.map((start, index) => ({
    is: 'command' as const,
    line: first + start,
    command: (body[start] ?? '').slice(2),
    output: body.slice(start + 1, starts[index + 1] ?? body.length).join('\n'),
  }));
}

/** Does what was written match what stands in the page? A line of `…` stands for any lines; times are not compared. */
export function sameOutput(said: string, written: string): boolean {
  const plain = (text: string): string =>
    text
      .trimEnd()
      .replace(/[ \t]+$/gm, '')
      .replace(/\b\d+(\.\d+)? m?s\b/g, '# s');
  const pattern = plain(written)
    .split('\n')
    .map((line) => (line.trim() === '…' ? '(?:.*\n)*?.*' : line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')))
    .join('\n');
  return new RegExp(`^${pattern}$`).test(plain(said));
}
