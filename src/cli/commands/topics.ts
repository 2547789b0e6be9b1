import type { Option } from 'commander';
import type { Definition } from '../definitions/definition.ts';
import { variableOf } from '../env-flags.ts';
import type { Topic } from '../topic-names.ts';

const exitCodes = `Exit codes say what a script has to know; the JSON of plan, drift and apply says it too.

  0    fine; for drift and plan --detailed-exitcode: nothing differs
  1    error: in the files, on a router, or the plan was refused
  2    changes or drift; for fmt --check: a layout that differs
  3    incomplete: a router could not be read, the others were
  4    a saved plan is stale: the router is not as it was when the plan was made
  64   wrong words on the command line
  130  interrupted; the step at hand was finished

Of several the worst is given: 1 before 4, 4 before 3, 3 before 2.

  rosctr drift; case $? in
    0) ;;                          # as the files say
    2) echo "somebody changed it" ;;
    3) echo "a router is down" ;;
    *) echo "look at the output" ;;
  esac
`;

const addresses = `An address is KIND/NAME, where NAME is the key in the file. Commands print them, and take them, globs too:

  rosctr plan --target container/pihole          and what it needs
  rosctr plan --exclude 'env/*'
  rosctr apply --adopt container/pihole
  rosctr explain env/common/TZ

  bridge/NAME        a bridge, of networks:
  bridge-port/NAME   the port of a veth in a bridge
  veth/NAME          a veth, of veths: or of a container
  address/NAME       an address of the router, of networks: or a veth
  address6/NAME      the same for IPv6
  list-member/NAME   a membership in an interface list
  env/LIST/NAME      a variable; env/LIST is all of a list
  mount/NAME         a mount
  file/NAME          a file or directory that is made for mounts
  container/NAME     a container
  config/config      the settings of /container/config
  nat/NAME           a published port or masquerade
  nat6/NAME          the same for IPv6
  dns/NAME           a static DNS name
  row/NAME           a row of rows:

Words that rosctr uses for its own bookkeeping are never typed: index/ and staged/.
`;

/** Variables that stand for no option. */
const others: Readonly<Record<string, string>> = {
  ROSCTR_PASSWORD: 'the password for a router that no file names; in files, write ${env:NAME}',
  ROSCTR_ALLOW_EXEC: 'what files may have run: sops, op, exec, hooks, or 1 for all; nothing without it',
  ROSCTR_EXEC_NAME: 'the command that ${exec:NAME} stands for',
  SOPS_AGE_KEY: 'and SOPS_AGE_KEY_FILE, SOPS_AGE_KEY_CMD: the keys for ${sops:}',
  VAULT_ADDR: 'and VAULT_TOKEN, VAULT_CACERT, VAULT_NAMESPACE, or BAO_...: for ${vault:}',
  ROSCTR_SHARDS: 'of how many parts JOB_COMPLETION_INDEX is one',
  JOB_COMPLETION_INDEX: 'of a Kubernetes Indexed Job: which part of the fleet this is',
  CI_NODE_INDEX: 'and CI_NODE_TOTAL, of GitLab jobs with parallel: the same',
  SOURCE_DATE_EPOCH: 'seconds: the time that reports say they were made',
  NO_COLOR: 'no colours',
  FORCE_COLOR: 'and CLICOLOR_FORCE: colours, though there is no terminal',
  CI: 'no line is drawn again; set by every CI service',
  GITHUB_ACTIONS: 'GITLAB_CI, BUILDKITE, FORGEJO_ACTIONS: colours in the log; annotations on GitHub',
  TERM: 'dumb: no colours, no line is drawn again',
  LC_ALL: 'LC_CTYPE and LANG: characters beyond ASCII only where they say UTF-8',
};

/** The text of `rosctr help TOPIC`. */
export function topicText(topic: Topic, definitions: readonly Definition[]): string {
  switch (topic) {
    case 'exit-codes':
      return exitCodes;
    case 'addresses':
      return addresses;
    case 'environment':
      return environment(definitions);
  }
}

function environment(definitions: readonly Definition[]): string {
  const options = new Map<string, Option>();
  for (const definition of definitions)
    for (const option of definition.options())
      if (!option.negate && !options.has(variableOf(option))) options.set(variableOf(option), option);
  const rows = [...options].map(([name, { description }]) => [name, description] as const);
  return `Every option is also a variable, for all commands that have it. What was typed wins. Commas separate several values of
a repeatable one; 1 and 0 are yes and no.

${table(rows)}
These stand for no option:

${table(Object.entries(others))}`;
}

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}\n`).join('');
}
