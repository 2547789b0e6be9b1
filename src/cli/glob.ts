/** Does a text match a pattern with `*`, `?`, `[ab]` and `{a,b}`? `*` stops at a slash, `**` does not. */
export function globPattern(glob: string): RegExp {
  let source = '';
  let depth = 0;
  for (let at = 0; at < glob.length; at++) {
    const character = glob.charAt(at);
    if (character === '*') {
      const isDeep = glob.charAt(at + 1) === '*';
      if (isDeep) at++;
      if (isDeep && glob.charAt(at + 1) === '/') {
        at++;
        source += '(?:.*/)?';
      } else source += isDeep ? '.*' : '[^/]*';
    } else if (character === '?') source += '[^/]';
    else if (character === '{') {
      depth++;
      source += '(?:';
    } else if (character === '}' && depth > 0) {
      depth--;
      source += ')';
    } else if (character === ',' && depth > 0) source += '|';
    else if (character === '[' && glob.indexOf(']', at) > at) {
      const end = glob.indexOf(']', at);
      source += `[${glob
        .slice(at + 1, end)
        .replace(/^!/, '^')
        .replaceAll('\\', '\\\\')}]`;
      at = end;
    } else source += character.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  }
  return new RegExp(`^${source}${')'.repeat(depth)}$`);
}

/** Is there anything in it that is not to be taken literally? */
export function isGlob(text: string): boolean {
  return /[*?{[]/.test(text);
}
