import type { Problem, Report } from '../model/index.ts';

/** What RouterOS, a registry or a kernel says, and what it most often means for who reads it. */
const advice: readonly (readonly [RegExp, (architecture: string, address: string) => string])[] = [
  // Transcripts 44 and 46: no start helps any more, only a new row with a new root-dir does.
  [
    /execvpe? \S+: No such file|layer missing|need repull/i,
    (_, address) =>
      `the files of its image are damaged or gone. If it has run before: rosctr destroy --target ${address}, then rosctr apply, pulls it anew; mounts stay. If it is new, cmd or entrypoint names no program`,
  ],
  // transcript 47 shows the signal; the others are what kernels and registries say of a wrong platform.
  [
    /Illegal instruction|exec format error|no image for this architecture/i,
    (architecture) =>
      `the image is most likely not built for this router, which needs ${platforms[architecture] ?? architecture}: choose another image or tag`,
  ],
  [/manifest (not found|unknown)/i, () => 'the registry has no such image or tag: check the spelling'],
  [
    /unauthorized|denied/i,
    () =>
      'the registry wants a user, or another one: config.username and config.password, or /container/config on the router',
  ],
  [
    /too ?many ?requests|rate limit/i,
    () => 'the registry limits anonymous pulls: wait, or give it a user in config',
  ],
  [
    /no space|not enough (space|disk)|disk full/i,
    () => 'the disk is full: free some space, or name another disk with storage:',
  ],
  [/certificate/i, () => 'the router does not trust the registry: check its clock, and its certificates'],
];

const platforms: Readonly<Record<string, string>> = {
  arm: 'linux/arm/v7',
  arm64: 'linux/arm64',
  x86: 'linux/386',
  x86_64: 'linux/amd64',
};

/** Problems of a report with advice where the quoted words are well known. */
export function advised({ problems, plan }: Report): readonly Problem[] {
  return problems.map((problem) => {
    const words = `${problem.quote ?? ''}\n${problem.message}`;
    const known = advice.find(([pattern]) => pattern.test(words));
    return known ? { ...problem, hint: known[1](plan.architecture, problem.address ?? '') } : problem;
  });
}
