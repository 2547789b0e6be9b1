import type { Provider } from './ci.ts';
import type { Forge, ForgeSettings } from './forge.ts';
import { gitea } from './gitea.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import type { Web } from './web.ts';

const clients = { github, gitlab, gitea } satisfies Record<Provider, unknown>;

/** The client for a forge; the token goes to the host of `apiUrl` and to no other. */
export function forgeFor(provider: Provider, settings: ForgeSettings, token: string, web: Web): Forge {
  return clients[provider](settings, token, web);
}
