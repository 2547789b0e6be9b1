// Errors of what reports are sent to; see error-texts.mjs.
export const reportTexts = {
  'rosctr/shard-missing': [
    'A part of a fleet has no document, so nothing is known about its routers: the merged result is incomplete.',
    'Let that shard run again, and merge all documents again.',
  ],
  'rosctr/forge-refused': [
    'GitHub, GitLab, Gitea or Forgejo refuses the token.',
    'Do what the message names: a right, a scope or another token. Tokens are taken from the environment only.',
  ],
  'rosctr/forge-not-found': [
    'The forge knows no such repository, pull request or issue, or does not show it to this token.',
    'Compare `--repo` and `--change` with the address in the browser, and what the token may read.',
  ],
  'rosctr/forge-invalid': [
    'The forge does not take what it was sent.',
    'Its answer is quoted and says what. Where it is no limit that you can change, report it.',
  ],
  'rosctr/forge-rate-limited': [
    'The forge limits how often one may ask, for longer than rosctr waits.',
    'Run it again after the time that is named, or less often.',
  ],
  'rosctr/forge-unreachable': [
    'The forge does not answer, or with a fault of its own, also after several attempts.',
    'Check the address; where the way out needs a proxy, set `NODE_USE_ENV_PROXY=1` (Node 22.21 and newer). Then run it again.',
  ],
  'rosctr/forge-unexpected': [
    'Something answers that is not the API of this forge, or points elsewhere.',
    'Check `--api-url` and `--provider`. The token is sent to that host only, so redirects to others are not followed.',
  ],
};
