import { Option } from 'commander';
import { many } from './flags.ts';

/** What `rosctr sim` simulates; the simulator checks the values itself, and says what they may be. */
export interface SimFlags {
  readonly ros: string | undefined;
  readonly arch: string | undefined;
  readonly routers: string | undefined;
  readonly port: string | undefined;
  readonly tls: string | undefined;
  readonly seed: string | undefined;
  readonly latency: string | undefined;
  readonly fault: readonly string[];
  readonly speed: string | undefined;
}

export const simOptions = (): Option[] => [
  new Option('--ros <release>', 'RouterOS release (default: the newest known)'),
  new Option('--arch <name>', 'arm, arm64 (default) or x86_64'),
  new Option('--routers <n>', 'how many (default: 1)'),
  new Option('--port <port>', 'port of the first (default: any that is free)'),
  new Option('--tls [mode]', 'speak TLS too: certificate (default) or anonymous').preset('certificate'),
  new Option('--seed <file>', 'rows, disks and files that are there, as JSON'),
  new Option('--latency <ms>', 'of a round trip (default: 0)'),
  many(new Option('--fault <spec>', 'something that goes wrong, repeatable; a wrong one lists them all')),
  new Option('--speed <factor>', 'how much faster its clock runs (default: 1)'),
];
