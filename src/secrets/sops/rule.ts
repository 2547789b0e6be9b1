import type { Foreign } from './foreign.ts';

/** Is the value below these keys encrypted? */
export type Rule = (path: readonly string[]) => boolean;

type RuleName = 'unencrypted_suffix' | 'encrypted_suffix' | `${'un' | ''}encrypted_${'comment_' | ''}regex`;

/**
 * Which values SOPS has encrypted (sops.go, shouldBeEncrypted): not those that look so, but those whose keys the rule
 * takes. A plain value where an encrypted one belongs is a change that somebody made without the key.
 */
export function ruleOf(name: RuleName, text: string): Rule | Foreign {
  switch (name) {
    case 'unencrypted_suffix':
      return (path) => !path.some((key) => key.endsWith(text));
    case 'encrypted_suffix':
      return (path) => path.some((key) => key.endsWith(text));
    case 'unencrypted_regex':
    case 'encrypted_regex': {
      const pattern = fromGo(text);
      if (!pattern) return { needs: `its ${name} is one that only Go understands` };
      const takes = (path: readonly string[]): boolean => path.some((key) => pattern.test(key));
      return name === 'encrypted_regex' ? takes : (path) => !takes(path);
    }
    case 'unencrypted_comment_regex':
    case 'encrypted_comment_regex':
      return { needs: `its rule is ${name}` };
  }
}

/** Go's regular expressions are ours but for some escapes and flags: where a word may mean something else, nobody guesses. */
function fromGo(text: string): RegExp | undefined {
  const [, flag, source = ''] = /^(\(\?i\))?(.*)$/s.exec(text) ?? [];
  if (/\\[AzQEpPCxa]|\[\[:|\(\?(?!:)/.test(source)) return undefined;
  try {
    return new RegExp(source, flag === undefined ? '' : 'i');
  } catch {
    return undefined;
  }
}
