import type { Rule } from './words-rule.ts';

/**
 * What a pull or a start says when it fails: later, and only in the log, in `.about` or in the comment
 * (routeros.md 2.1, 2.3).
 */
export const CONTAINER_RULES: readonly Rule[] = [
  {
    pattern: /manifest in archive/i,
    code: 'bad-image-file',
    means: 'the file is no image archive that RouterOS can read',
    todo: 'Make it with `docker save`, uncompressed, for the architecture of the router',
  },
  {
    pattern: /failed to extract layer|was unable to import/i,
    code: 'pull-failed',
    means: 'the image could not be pulled or unpacked',
    todo: 'Check the space on the disk, the tmpdir and the log: /disk/print, /container/config/print, /log/print',
  },
  {
    pattern: /missing, need repull/i,
    code: 'layer-missing',
    means: 'parts of the image are gone from the disk',
    todo: 'Pull the image again: /container/repull',
  },
  {
    pattern: /no command specified/i,
    code: 'no-command',
    means: 'neither the image nor the container says what to run',
    todo: 'Set cmd or entrypoint',
  },
  {
    pattern: /illegal instruction/i,
    code: 'wrong-architecture',
    means: 'the program was built for another processor',
    todo: 'Use an image for the architecture that /system/resource/print names; a hEX refresh runs arm32v5 only',
  },
  {
    pattern: /execvpe? .*: no such file or directory/i,
    code: 'no-such-program',
    means:
      'the image does not have the program that it should start, or the image is damaged or for another architecture',
    todo: 'Check cmd and entrypoint, then pull the image again',
  },
  {
    pattern: /could not acquire interface/i,
    code: 'veth-lost',
    means: 'the container is bound to a veth that is gone; one of the same name does not replace it',
    todo: 'Set the interface of the container again',
  },
  {
    pattern: /exited with (status|signal) \d+/i,
    code: 'exited',
    means: 'the program in the container ended',
    todo: 'See its last lines: /container/log/print or /log/print',
  },
];
