/** Where in the page one is: kept in the address, so that it can be sent to somebody and the back button works. */
export interface Route {
  readonly router?: string;
  readonly address?: string;
  /** What of the fleet is shown. */
  readonly query: string;
  readonly status: string;
  readonly sort: string;
}

export const home: Route = { query: '', status: '', sort: '' };

/** `#/router/riga/container/pihole`, `#/?q=pihole&status=failed`. */
export function parseRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#/, '').split('?');
  const params = new URLSearchParams(search);
  const [, first, router, ...address] = path.split('/').map(decoded);
  return {
    ...(first === 'router' && router !== undefined ? { router } : {}),
    ...(address.length > 0 ? { address: address.join('/') } : {}),
    query: params.get('q') ?? '',
    status: params.get('status') ?? '',
    sort: params.get('sort') ?? '',
  };
}

export function hashOf({ router, address, query, status, sort }: Route): string {
  const path = ['#', ...(router === undefined ? [''] : ['router', encodeURIComponent(router)])];
  if (address !== undefined) path.push(...address.split('/').map(encodeURIComponent));
  const given = Object.entries({ q: query, status, sort }).filter(([, value]) => value !== '');
  const search = new URLSearchParams(given).toString();
  return `${path.join('/')}${search === '' ? '' : `?${search}`}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
