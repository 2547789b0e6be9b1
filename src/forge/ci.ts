import type { ForgeSettings } from './forge.ts';

export type Provider = 'github' | 'gitlab' | 'gitea';
export const providers: readonly Provider[] = ['github', 'gitlab', 'gitea'];

type Env = Readonly<Record<string, string | undefined>>;

/** What a CI service tells its jobs about where they run. Whatever it does not tell is absent. */
export interface Ci extends Partial<ForgeSettings> {
  readonly provider?: Provider;
  /** Number of the pull or merge request. */
  readonly change?: number;
  readonly commit?: string;
  /** The page of this run. */
  readonly runUrl?: string;
  /** What a path in the repository is appended to, to look at it as it is in this commit. */
  readonly filesUrl?: string;
  /** The folder into which the repository was checked out. */
  readonly workspace?: string;
  /** A file with what happened, as JSON. */
  readonly eventPath?: string;
}

interface Service {
  readonly is: (env: Env) => boolean;
  readonly read: (env: Env) => Ci;
}

const said = (value: string | undefined): string | undefined => (value === '' ? undefined : value);

/** Gitea and Forgejo run jobs as GitHub does, so they are asked first. */
const services: readonly Service[] = [
  {
    is: (env) => said(env['FORGEJO_ACTIONS']) !== undefined || said(env['GITEA_ACTIONS']) !== undefined,
    read: (env) => ({ ...actions(env, 'src/commit'), provider: 'gitea' }),
  },
  {
    is: (env) => env['GITHUB_ACTIONS'] === 'true',
    read: (env) => ({ ...actions(env, 'blob'), provider: 'github' }),
  },
  { is: (env) => env['GITLAB_CI'] === 'true', read: gitlabCi },
  { is: (env) => env['CI'] === 'woodpecker', read: woodpecker },
];

export function ciOf(env: Env): Ci {
  const ci = services.find(({ is }) => is(env))?.read(env) ?? {};
  return Object.fromEntries(Object.entries(ci).filter(([, value]) => value !== undefined && value !== ''));
}

/** https://docs.github.com/en/actions/reference/variables */
function actions(env: Env, files: string): Ci {
  const {
    GITHUB_SERVER_URL: server,
    GITHUB_REPOSITORY: repo,
    GITHUB_RUN_ID: run,
    GITHUB_SHA: commit,
  } = env;
  const site = server && repo ? `${server}/${repo}` : undefined;
  const merged = /^refs\/pull\/(\d+)\//.exec(env['GITHUB_REF'] ?? '')?.[1];
  return part({
    apiUrl: env['GITHUB_API_URL'],
    repo,
    change: merged === undefined ? undefined : Number(merged),
    commit,
    runUrl: site && run ? `${site}/actions/runs/${run}` : undefined,
    filesUrl: site && commit ? `${site}/${files}/${commit}/` : undefined,
    workspace: env['GITHUB_WORKSPACE'],
    eventPath: env['GITHUB_EVENT_PATH'],
  });
}

/** https://docs.gitlab.com/ci/variables/predefined_variables/ */
function gitlabCi(env: Env): Ci {
  const { CI_PROJECT_URL: site, CI_COMMIT_SHA: commit, CI_MERGE_REQUEST_IID: number } = env;
  // In the pipeline of a branch: `group/project!12`, several with commas.
  const open = /!(\d+)/.exec(env['CI_OPEN_MERGE_REQUESTS'] ?? '')?.[1];
  const change = said(number) ?? open;
  return part({
    provider: 'gitlab',
    apiUrl: env['CI_API_V4_URL'],
    repo: said(env['CI_PROJECT_ID']) ?? env['CI_PROJECT_PATH'],
    change: change === undefined ? undefined : Number(change),
    commit,
    runUrl: said(env['CI_JOB_URL']) ?? env['CI_PIPELINE_URL'],
    filesUrl: site && commit ? `${site}/-/blob/${commit}/` : undefined,
    workspace: env['CI_PROJECT_DIR'],
  });
}

/** https://woodpecker-ci.org/docs/usage/environment */
function woodpecker(env: Env): Ci {
  const { CI_FORGE_TYPE: type, CI_FORGE_URL: site, CI_REPO: repo, CI_COMMIT_SHA: commit } = env;
  const provider = type === 'forgejo' ? 'gitea' : providers.find((one) => one === type);
  const number = said(env['CI_COMMIT_PULL_REQUEST']);
  const apis = {
    github: 'https://api.github.com',
    gitlab: `${site ?? ''}/api/v4`,
    gitea: `${site ?? ''}/api/v1`,
  };
  const files = { github: 'blob', gitlab: '-/blob', gitea: 'src/commit' };
  const url = said(env['CI_REPO_URL']);
  return part({
    provider,
    apiUrl: provider && site ? apis[provider] : undefined,
    repo,
    change: number === undefined ? undefined : Number(number),
    commit,
    runUrl: env['CI_PIPELINE_URL'],
    filesUrl: url && commit && provider ? `${url}/${files[provider]}/${commit}/` : undefined,
    workspace: env['CI_WORKSPACE'],
  });
}

type Loose<Type> = { readonly [Key in keyof Type]: Type[Key] | undefined };

/** Without what was not said. */
function part(ci: Loose<Ci>): Ci {
  return Object.fromEntries(Object.entries(ci).filter(([, value]) => value !== undefined));
}

/** The number in a GitHub event: of the pull request, or of the issue that was commented. */
export function changeInEvent(text: string): number | undefined {
  let event: unknown;
  try {
    event = JSON.parse(text);
  } catch {
    return undefined;
  }
  const at = (value: unknown, name: string | number): unknown =>
    typeof value === 'object' && value !== null
      ? (value as Record<string | number, unknown>)[name]
      : undefined;
  const number =
    at(at(event, 'pull_request'), 'number') ??
    at(at(event, 'issue'), 'number') ??
    at(at(at(at(event, 'workflow_run'), 'pull_requests'), 0), 'number');
  return typeof number === 'number' ? number : undefined;
}

/** Where the token of a forge stands, the more special first. */
export const tokenVariables: Readonly<Record<Provider, readonly string[]>> = {
  github: ['GITHUB_TOKEN', 'GH_TOKEN'],
  gitlab: ['GITLAB_TOKEN', 'GITLAB_ACCESS_TOKEN'],
  gitea: ['GITEA_TOKEN', 'FORGEJO_TOKEN', 'GITHUB_TOKEN'],
};
