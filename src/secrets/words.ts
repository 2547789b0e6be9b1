/** A command as a person types it into a variable, as words: quotes hold words together, and nothing else is special. */
export function wordsOf(text: string): string[] | undefined {
  const words: string[] = [];
  let rest = text.trimStart();
  while (rest !== '') {
    const [whole = ''] = /^(?:[^\s'"\\]|\\.|'[^']*'|"(?:[^"\\]|\\.)*")+/s.exec(rest) ?? [];
    if (whole === '') return undefined;
    words.push(
      whole.replaceAll(
        /'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)/gs,
        (_, single?: string, double?: string, escaped?: string) =>
          single ?? double?.replaceAll(/\\(["\\$`])/g, '$1') ?? escaped ?? '',
      ),
    );
    rest = rest.slice(whole.length);
    const trimmed = rest.trimStart();
    if (trimmed === rest && rest !== '') return undefined;
    rest = trimmed;
  }
  return words;
}
