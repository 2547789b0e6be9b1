/** `/ip route`, `ip/route/`: all are `/ip/route`. */
export function menuOf(text: string): string {
  return `/${text
    .trim()
    .replaceAll(/[ /]+/g, '/')
    .replace(/^\/|\/$/g, '')}`;
}
