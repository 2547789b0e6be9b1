/** Options whose value is a URL that may hold a token, so that it is never printed. */
export const secretOptions = ['--ping', '--webhook'] as const;
