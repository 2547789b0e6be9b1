import { Option } from 'commander';
import { many } from './flags.ts';

const option = (flags: string, text: string): Option =>
  new Option(flags, text).helpGroup('The first stack:');

/** What the first files are made of; on a terminal, what is not given is asked. */
export const initOptions = (): Option[] => [
  option('--router-address <host>', 'address of the router, host[:port]'),
  option('--name <name>', 'name of the router in the files (default: home)'),
  option('--username <name>', 'user on the router (default: rosctr)').default('rosctr'),
  option('--tls <how>', 'verify, anonymous, off, or the pinned sha256:fingerprint'),
  option('--disk <slot>', 'disk for containers, as /disk/print calls it (default: usb1)'),
  option('--image <image>', 'image of the first container (default: traefik/whoami:v1.11.0)'),
  many(option('--port <port>', 'port to publish, 8080:80 or 53:53/udp, repeatable')),
  option(
    '--layout <layout>',
    'single: rosctr.yaml (default); fleet: stacks/ with a file for the routers',
  ).choices(['single', 'fleet']),
  option(
    '--ci <service>',
    'workflow that plans and applies: github, gitlab, forgejo or none (default)',
  ).choices(['github', 'gitlab', 'forgejo', 'none']),
  option(
    '--updates <bot>',
    'configuration of the bot that updates images: renovate, dependabot or none (default)',
  ).choices(['renovate', 'dependabot', 'none']),
  option('-y, --auto-approve', 'do not ask; what is not given is as usual').default(false),
];
