/** What decides about colour, in this order (ecosystem 1.6): flag, NO_COLOR, FORCE_COLOR, TERM, terminal, known CI. */
export interface ColorQuestion {
  readonly flag: 'auto' | 'always' | 'never';
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTTY: boolean;
}

/** CI services whose log viewers show ANSI colours though there is no terminal. */
const colourfulCi = ['GITHUB_ACTIONS', 'GITLAB_CI', 'BUILDKITE', 'FORGEJO_ACTIONS'] as const;

/** May this stream get ANSI colours? */
export function useColor({ flag, env, isTTY }: ColorQuestion): boolean {
  if (flag !== 'auto') return flag === 'always';
  if (isSet(env['NO_COLOR'])) return false;
  const forced = env['FORCE_COLOR'] ?? env['CLICOLOR_FORCE'];
  if (isSet(forced)) return forced !== '0' && forced !== 'false';
  if (env['TERM'] === 'dumb') return false;
  return isTTY || colourfulCi.some((name) => isSet(env[name]));
}

/** May output hold more than ASCII? Only where the locale says UTF-8, or on Windows, whose terminals all do. */
export function useUnicode(env: Readonly<Record<string, string | undefined>>, platform: string): boolean {
  if (platform === 'win32') return true;
  const locale = [env['LC_ALL'], env['LC_CTYPE'], env['LANG']].find(isSet) ?? '';
  return /utf-?8/i.test(locale);
}

/** May lines be drawn again? Not in CI, even where a pseudo-terminal is attached. */
export function useLiveRegion(env: Readonly<Record<string, string | undefined>>, isTTY: boolean): boolean {
  return isTTY && !isSet(env['CI']) && env['TERM'] !== 'dumb';
}

function isSet(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}
