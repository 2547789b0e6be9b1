/** A built-in app: as much of it as the simulator needs to put its objects among those of a stack. */
export interface CatalogueApp {
  readonly name: string;
  readonly category: string;
  readonly description: string;
  readonly page: string;
  readonly image: string;
  /** `host:container:protocol:label`, as `firewall-redirects` has them. */
  readonly redirects: string;
  readonly mounts: string;
  readonly yaml: string;
}

const caddyPage = 'https://caddyserver.com';
const caddyText =
  'Caddy 2 is a powerful, enterprise-ready, open source web server with automatic HTTPS written in Go.';

/** Two of the 108 apps of 7.24: one whose row is known (transcript 53), one whose container is (transcript 22). */
export const catalogue: readonly CatalogueApp[] = [
  {
    name: 'caddy',
    category: 'networking',
    description: caddyText,
    page: caddyPage,
    image: 'docker.io/caddy:2',
    redirects: '80:80:tcp:web,443:443:tcp',
    mounts: 'caddy-conf,caddy-site,caddy-data,caddy-config',
    yaml:
      `name: caddy\ndescr: ${caddyText}\npage: ${caddyPage}\ncategory: networking\nservices:\n  caddy:\n` +
      '    image: docker.io/caddy:2\n    volumes:\n      - caddy/conf:/etc/caddy\n      - caddy/site:/srv\n' +
      '      - caddy/data:/data\n      - caddy/config:/config\n    ports:\n      - 80:80:web\n      - 443:443\n' +
      'networks:\n  default:\n    name: lan\n    external: true\n',
  },
  {
    name: 'home-assistant',
    category: 'automation',
    description: 'Home automation',
    page: 'https://www.home-assistant.io',
    image: 'docker.io/homeassistant/home-assistant:latest',
    redirects: '8123:8123:tcp:web',
    mounts: 'home-assistant-config',
    yaml: 'name: home-assistant\nservices:\n  home-assistant:\n    image: docker.io/homeassistant/home-assistant:latest\n',
  },
];
