/**
 * Foreign text with everything that cannot be seen, or turns the direction of what is around it, spelled out: names and
 * messages come from routers and files.
 */
export function visible(text: string): string {
  return text.replace(
    /[\ud800-\udbff][\udc00-\udfff]|[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff]/g,
    (character) => {
      if (character.length === 2) return character;
      if (character === '\n') return '\\n';
      const code = character.charCodeAt(0).toString(16);
      return character < '\u0100' ? `\\x${code.padStart(2, '0')}` : `\\u${code.padStart(4, '0')}`;
    },
  );
}
