/** What `--help` says beside the list of options. */
function sections(parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts)
    .map(([title, text]) => `\n${title}:\n${text.replace(/^/gm, '  ')}`)
    .join('\n');
}

const environment = `Every option can be given as a variable: --max-deletes is ROSCTR_MAX_DELETES.
Commas separate several values of a repeatable one. NO_COLOR and FORCE_COLOR count too.`;

const shards = `${environment}
Without --shard the part is that of the job: CI_NODE_INDEX and CI_NODE_TOTAL (GitLab), or
JOB_COMPLETION_INDEX and ROSCTR_SHARDS (an Indexed Job of Kubernetes, with its completions).`;

const exits = `0    fine
1    error: in the files, on a router, or the plan is refused
2    something differs (drift, plan --detailed-exitcode)
3    incomplete: a router could not be reached
4    a saved plan is stale
64   wrong words on the command line
130  interrupted
The worst of several is given: 1 before 4 before 3 before 2.`;

export const root = sections({
  EXAMPLES: `rosctr demo                        all of it on a simulated router
rosctr validate                    are the files right?
rosctr plan                        what would be done
rosctr apply                       do it, after a yes
rosctr drift || echo "changed"     for a cron job`,
  'EXIT STATUS': exits,
  ENVIRONMENT: environment,
});

export const validate = sections({
  EXAMPLES: `rosctr validate
rosctr validate stacks/dns.yaml
rosctr validate -f stacks -o json`,
  'EXIT STATUS': `0    the files are right\n1    they are not; every fault is shown\n64   wrong words on the command line`,
  ENVIRONMENT: environment,
});

export const plan = sections({
  EXAMPLES: `rosctr plan
rosctr plan -f stacks/dns.yaml --router 'branch-*'
rosctr plan --target container/pihole
rosctr plan --detailed-exitcode -o json > plan.json
rosctr plan --out home.plan.json       saved, for apply to do just that
rosctr plan --shard 3/16               the third of sixteen even parts of a fleet`,
  'EXIT STATUS': exits,
  ENVIRONMENT: shards,
});

export const apply = sections({
  EXAMPLES: `rosctr apply
rosctr apply -y --router home          no question, for CI
rosctr apply --canary 1 --pause 5m     one router first, the others five minutes later
rosctr apply --adopt container/pihole  take over a container that is there already
rosctr apply home.plan.json            what plan --out has saved, if nothing has moved`,
  'EXIT STATUS': `0    the routers are as the files say, verified by reading
1    error: what was done and what was not is shown; the next apply goes on from there
3    incomplete: a router could not be reached, or waits for its maintenance window
4    a saved plan is stale: what has moved is listed, and nothing was changed there
64   wrong words on the command line
130  interrupted: the step at hand was finished`,
  ENVIRONMENT: shards,
});

export const show = sections({
  EXAMPLES: `rosctr show home.plan.json
rosctr show home.plan.json -o json     the document of plan -o json`,
  'EXIT STATUS': `0    shown\n1    it is no plan, or it is damaged\n64   wrong words on the command line`,
  ENVIRONMENT: environment,
});

export const drift = sections({
  EXAMPLES: `rosctr drift
rosctr drift --confirm --fail-on config,image,runtime
rosctr drift --fix runtime -y            start again what somebody has stopped
ROSCTR_PING=https://hc-ping.com/... rosctr drift -q
rosctr drift -o json | jq -r '.drift[] | select(.counts) | "\\(.router) \\(.address) \\(.reason)"'`,
  'FROM CRON': `17 * * * *  cd /srv/routers && git pull -q && out=$(rosctr drift -q --confirm --deadline 10m) || echo "$out"`,
  CATEGORIES: `config       a property differs, or a row is missing
runtime      a container does not run as it should
image        a container has another image
orphan       rows that left the files; of stacks that no file claims (info)
foreign      rows in the way that are not ours; others beside ours (info)
blocked      the router lacks what the files need
unreachable  nobody answers
The files may say what counts, and what is known: drift: { failOn, severity, ignore }.`,
  'EXIT STATUS': `0    nothing that counts differs
1    error: in the files, on a router, or the router lacks what they need (blocked)
2    something differs
3    incomplete: a router could not be reached
64   wrong words on the command line
130  interrupted
The worst of several is given: 1 before 3 before 2.`,
  ENVIRONMENT: `${shards}
ROSCTR_WEBHOOK_SECRET signs what --webhook sends, ROSCTR_WEBHOOK_TOKEN is sent as its bearer token.`,
});

export const issue = sections({
  EXAMPLES: `rosctr drift --issue                        reads the routers, and keeps the issue
rosctr issue shards/*.json                  reports of all parts of a fleet
rosctr issue drift.json --provider gitea --api-url https://codeberg.org/api/v1 --repo ann/routers`,
  'EXIT STATUS': `0    the issue says what the report says, or is closed where nothing differs
1    error: in the report, or the forge refused
64   wrong words on the command line`,
  ENVIRONMENT: `${environment}
The token comes from GITHUB_TOKEN, GITLAB_TOKEN or GITEA_TOKEN.`,
});

export const destroy = sections({
  EXAMPLES: `rosctr destroy -f stacks/dns.yaml
rosctr destroy --stack dns --router home      a stack whose file is gone
rosctr destroy --stack dns --router 192.168.88.1 --username rosctr --tls sha256:AA:BB...`,
  'EXIT STATUS': `0    nothing of the stack is left\n1    error, or refused\n64   wrong words on the command line\n130  interrupted`,
  ENVIRONMENT: `${shards}\nROSCTR_PASSWORD is the password for a router that no file names.`,
});

export const explain = sections({
  EXAMPLES: `rosctr explain container/pihole
rosctr explain env/pihole/TZ --router home`,
  'EXIT STATUS': `0    explained\n1    error: no such resource, or the router cannot be read\n64   wrong words on the command line`,
  ENVIRONMENT: environment,
});

export const doctor = sections({
  EXAMPLES: `rosctr doctor
rosctr doctor --router 192.168.88.1 --username admin --tls anonymous    a router that no file names
rosctr doctor --print-user read        commands for a user that can plan, and no more
rosctr doctor --print-user apply       the same for apply`,
  'EXIT STATUS': `0    apply can work on every router\n1    it cannot on one of them; what to do is shown\n3    a router could not be reached\n64   wrong words on the command line`,
  ENVIRONMENT: `${shards}\nROSCTR_PASSWORD is the password for a router that no file names.`,
});

export const render = sections({
  EXAMPLES: `rosctr render --router home\nrosctr render -o json`,
  'EXIT STATUS': `0    rendered\n1    the files are wrong\n64   wrong words on the command line`,
  ENVIRONMENT: environment,
});

export const init = sections({
  EXAMPLES: `rosctr init                             asks what it needs
rosctr init --router-address 192.168.88.1 --disk usb1
rosctr init -y --router-address 10.1.0.1 --name riga --layout fleet --ci github --updates renovate branches`,
  'EXIT STATUS': `0    written; files that were there are as they were
1    there is a stack already; nothing was written
64   wrong words on the command line, or answers that make no right file; nothing was written
130  interrupted; nothing was written`,
  ENVIRONMENT: environment,
});

export const fmt = sections({
  EXAMPLES: `rosctr fmt
rosctr fmt --check                     for CI: does somebody have to format something?
rosctr fmt - < stack.yaml              for an editor: from stdin to stdout`,
  'EXIT STATUS': `0    the files are in their layout, or are now
1    a file is no YAML; it was left alone
2    --check: the layout of a file differs
64   wrong words on the command line`,
  ENVIRONMENT: environment,
});

export const completion = sections({
  EXAMPLES: `eval "$(rosctr completion bash)"       in ~/.bashrc
eval "$(rosctr completion zsh)"        in ~/.zshrc
rosctr completion fish > ~/.config/fish/completions/rosctr.fish
rosctr completion powershell | Out-String | Invoke-Expression
rosctr completion words -- plan --router ''    what a script asks: one word a line, a tab, what it is`,
  'EXIT STATUS': `0    printed\n64   wrong words on the command line`,
  ENVIRONMENT: `ROSCTR_FILE names the files that names of routers and addresses come from, as for other commands.`,
});

export const schema = sections({
  EXAMPLES: `rosctr schema > stack.schema.json\nrosctr schema plan`,
  'EXIT STATUS': `0    printed\n64   wrong words on the command line`,
});

export const sim = sections({
  EXAMPLES: `rosctr sim --ros 7.20.8 --arch arm
rosctr sim --tls --routers 10 --latency 50
rosctr sim --fault pull-fail:pihole --speed 100`,
  OUTPUT: `One line of JSON says where it listens, and with which user and password to log in. It runs until
Ctrl-C.`,
  'EXIT STATUS': `0    ended\n64   wrong words on the command line`,
  ENVIRONMENT: environment,
});

export const demo = sections({
  EXAMPLES: `rosctr demo`,
  'EXIT STATUS': `0    everything went as it should\n1    it did not`,
});

export const merge = sections({
  EXAMPLES: `rosctr merge reports/*.json
rosctr merge reports --expect 16 --report markdown=comment.md --report junit=junit.xml
rosctr merge a.json b.json -o json > all.json`,
  'EXIT STATUS': `0    all parts are there, and fine
1    error: in a part, or these are no parts of one run
2    something differs (drift, --detailed-exitcode)
3    incomplete: a part is missing, or a router could not be reached
4    a part was to apply a saved plan that is stale
64   wrong words on the command line`,
  ENVIRONMENT: environment,
});

export const comment = sections({
  EXAMPLES: `rosctr comment plan.json                         in CI: the forge and the pull request are known
rosctr plan -o json | rosctr comment --key prod
rosctr comment plan.json --dry-run
rosctr comment plan.json --provider gitea --api-url https://codeberg.org/api/v1 --repo ops/net --change 12`,
  'EXIT STATUS': `0    the comment is there, and up to date
1    error: the forge refuses, or does not answer
64   wrong words on the command line`,
  ENVIRONMENT: `${environment}
The token is GITHUB_TOKEN or GH_TOKEN, GITLAB_TOKEN, GITEA_TOKEN or FORGEJO_TOKEN.`,
});
