// What a person does about an error, code by code. Codes come from the source; a code without a text here, or a text
// without a code, fails `npm run check`. docs/errors.md is made from both.

/** `spec/*`: the meaning is the title in src/spec/problem-codes.ts, this is the remedy. */
export const specRemedies = {
  'yaml-syntax': 'Correct the line shown. A value with `: `, ` #`, `{` or `[` in it needs quotes.',
  'tab-indent': 'Indent with spaces.',
  'duplicate-key': 'Take one of the two out, or put both together: one of them would be lost.',
  'bad-key': 'Keys are plain words. Braces that are text need quotes: `"${vars:disk}"`.',
  'bad-merge': 'Write `<<: *anchor` or `<<: [*first, *second]`, each of them a map.',
  'custom-tag': 'There are no tags. A secret is written `${env:NAME}` or `${file:PATH}`.',
  'unknown-anchor': 'Write `&name` before the first `*name`, in the same document.',
  'alias-loop': 'Take the alias out of what its own anchor holds.',
  'alias-bomb': 'Write it without aliases of aliases, or split the file.',
  'empty-file': 'A stack begins with `apiVersion: rosctr.dev/v1` and `kind: Stack`.',
  'not-text': 'Save the file as UTF-8. An image archive goes on the router, not here.',
  'too-large': 'Split it into several files; `-f` takes a folder.',
  'too-deep': 'No stack needs that depth. See whether the indentation runs away.',
  'unknown-version': 'Write `apiVersion: rosctr.dev/v1`.',
  'unknown-kind': 'Write `kind: Stack`.',
  'unknown-key': 'Take the proposed key, or keep your own data under a key that begins with `x-`.',
  'missing-key': 'Add the key that is named.',
  'wrong-type': 'Write what is expected there; the message has an example.',
  'empty-value': 'Give it a value, or take the line out. An empty text is `""`.',
  'bad-value': 'Write one of the values that are listed.',
  'out-of-range': 'Stay within the limits that are named.',
  'bad-name':
    'Names have letters, digits, dots, dashes and underscores, and begin with a letter or a digit.',
  'bad-env-name': 'Variables have letters, digits, dots, dashes and underscores, and no digit first.',
  'bad-image': 'Write `registry/name:tag` or `name@sha256:...`, in small letters.',
  'bad-size': 'Write `512MiB`, `1GiB` or a number of bytes, and `unlimited` where a limit may be absent.',
  'bad-time': 'Write `30s`, `1m30s` or `2h`.',
  'bad-date': 'Write year, month and day: `2027-01-31`. The rule holds through that day.',
  'bad-address': 'Write `172.17.0.2/24` where a prefix length belongs, `172.17.0.1` where none does.',
  'bad-mac': 'Write `02:42:AC:11:00:02`.',
  'bad-port': 'Write `53:53/udp`, `8080:80`, or a range `8000-8010:8000-8010`.',
  'bad-mount': 'Write `source:/target`, with `:ro` behind it for read-only.',
  'bad-path': 'Paths on the router begin with a disk, paths in the container with a slash.',
  'bad-signal': 'Write a name like `SIGTERM` or its number.',
  'bad-fingerprint': 'Write `sha256:` and 64 hex digits, as the certificate shows them.',
  'bad-dns-record': 'Give the record one target: `address`, `cname`, `text` or `forwardTo`.',
  'bad-menu': 'Use the section that the menu has (`containers:`, `envs:`, ...); `rows:` is for the others.',
  'bad-interpolation':
    'Sources are `${env:}`, `${file:}`, `${sops:}`, `${op:}`, `${vault:}`, `${exec:}`, `${vars:}` and `${router:}`. `$${` is a literal `${`.',
  'unknown-variable': 'Add it under `vars:` of the stack or of the router.',
  'env-unset': 'Set the variable where rosctr runs; set it empty if empty is meant.',
  'file-unreadable': 'Check path and rights; a path is taken from the folder of the YAML file.',
  'nul-in-value': 'RouterOS takes no NUL byte: put the value into a file on the router and mount it.',
  'sops-unavailable':
    'Set `SOPS_AGE_KEY_FILE` or `SOPS_AGE_KEY`. For KMS, PGP, key groups and ssh keys the `sops` program has to do it: `ROSCTR_ALLOW_EXEC=sops`. Without it `validate` and `plan` go on, and say what they could not compare.',
  'sops-tampered':
    'See in Git who changed the file, and how. Changes are made with `sops edit`; after a bad merge take one side and edit it again.',
  'not-encrypted': 'Encrypt it before it is committed: `sops -e -i FILE`.',
  'no-such-secret': 'Compare the path with what is there; the hint names it.',
  'exec-not-allowed':
    'Whoever runs rosctr and trusts the files sets `ROSCTR_ALLOW_EXEC` to what may be run: `sops`, `op`, `exec`, `hooks`, several with commas, or `1` for all. No file can.',
  'exec-failed': 'Run the command by hand, where rosctr runs, and see what it says.',
  'vault-unavailable':
    'Set `VAULT_ADDR` and `VAULT_TOKEN` (or `BAO_...`); `VAULT_CACERT` for a CA of your own. The address is https, and its certificate is verified.',
  'interpolation-loop': 'Write one of the variables out.',
  'secret-shown': 'Secrets belong into `env:` values, file contents and passwords, which no plan shows.',
  'ignore-all':
    'Say what the rule is about: `address`, `property`, `router` or `category`. To silence a whole category, leave it out of `failOn`.',
  'ignore-reason': 'Write for whoever reads the report in half a year why this is fine.',
  'no-router': 'Add `targets: [name]`, or describe a router under `routers:`.',
  'unknown-router': 'Compare the names and labels under `routers:` with `targets:`.',
  'router-conflict': 'Describe a router once, or in equal words.',
  'fleet-conflict':
    'Documents of one name are one fleet, and each section stands in one of them: put the two together. What differs for some routers goes to `overlays`; another fleet needs another `metadata.name`.',
  'bad-rollout':
    'Numbers of routers are written `1` or `10%`; batches grow, since each counts those before it; windows open and close at different times, in a time zone by its IANA name (`Europe/Riga`).',
  'overlay-unused':
    'Look for a misspelt name or label in `match`; labels may come from the fleet, from earlier overlays and from the router. Take the overlay out if it is for nobody any more.',
  'bad-router-address': 'Write `host` or `host:port`; an IPv6 address with a port stands in brackets.',
  'bad-tls':
    '`pin` has a `fingerprint`, `verify` may have a `ca` and a `servername`, the other modes neither.',
  'tls-unverified':
    'A warning. Prefer `tls: { mode: pin, fingerprint: ... }`: anybody on the way can read the password.',
  'password-in-file': 'A warning. Write `${env:ROSCTR_PASSWORD}` or `${file:/run/secrets/router}`.',
  'no-password': 'A warning. The router gets an empty password; write `password: ${env:NAME}`.',
  'duplicate-stack': 'Give one of them another `metadata.name`: each would delete what the other made.',
  'declared-twice': 'Let one stack declare it, and the others say `external: true`.',
  'duplicate-name': 'Choose another `name:` for one of them.',
  'unknown-reference': 'Compare the spelling with the section that is named, or add it there.',
  'depends-cycle': 'Take one of the `dependsOn`, or of the `before`, out.',
  'no-storage':
    'Name the disk: `storage: usb1` on the container, the stack or the router. Nothing goes to the internal flash by silence.',
  'image-or-file': 'Write one of `image:` and `file:`.',
  'image-hidden':
    'A warning. Write the image as a plain scalar on its own line, so that update bots find it.',
  'reserved-name': 'Choose another name: RouterOS apps and rosctr use this one.',
  'external-owned':
    'Take the setting out, or take `external: true` out: what is external is never written.',
  'duplicate-address': 'Give one of them a free address.',
  'address-outside-network': 'Choose an address in the network, or another network.',
  'gateway-outside': 'Choose a gateway in the network of the address, or `gateway: ""` for none.',
  'family-mismatch': 'Write an address of the family that is meant; `gateway6` and `address6` are IPv6.',
  'masquerade-without-address': 'Give the network an `address:`, or take `masquerade` out.',
  'name-cut':
    'A warning. The interface inside takes 15 characters; give the veth a shorter `name:` if something needs it whole.',
  'duplicate-port': 'Publish one of the two on another port, interface or address.',
  'port-without-address': 'Give the veth an address in the file; one from DHCP is not known.',
  'port-source': 'Write one of `list`, `interface` and `address`, or `everywhere: true`.',
  'mount-in-root-dir': 'Mount a folder beside it: extraction empties a root-dir.',
  'duplicate-mount-target': 'One path inside takes one mount; take the other out.',
  'source-on-flash': 'A warning. Begin the source with a disk (`usb1/...`); the internal flash wears out.',
  'list-collision': 'Rename the list: a container with variables of its own gets a list of its own name.',
  'bad-probe': 'Give `update.probe` one of `tcp: host:port` and `http: URL`, without a user in it.',
  'bad-hook': 'Give `preReplace` one of `save: usb1/backup/x.tar` and `command: [program, argument]`.',
  'comma-in-value': 'Use `env:` for this value; RouterOS splits inline variables at commas.',
  'marker-in-comment': 'Take it out of the comment; rosctr writes markers by itself.',
};

/** Everything else that is not one of the router's phrases: what it means, and what to do. */
export const texts = {
  'plan/foreign': [
    'A row that the stack wants is on the router already, and rosctr did not make it.',
    'Look at it. To take it over, run the printed `--adopt ADDRESS`: the first apply writes only the marker, the next plan shows what the stack would change. Else choose another name.',
  ],
  'plan/name-taken': [
    'A row of ours should get a name that a foreign row has.',
    'Rename that row on the router, or choose another name in the file.',
  ],
  'plan/unreadable-comment': [
    'A comment that rosctr would have to write back holds bytes that are not UTF-8: WinBox 3 writes the code page of Windows.',
    'Set the comment anew on the router with the printed command, or write `comment:` in the file.',
  ],
  'plan/twins': [
    'Two rows carry the same marker: somebody copied one.',
    'Remove the copy, or clear its comment with the printed command. Neither is written until then.',
  ],
  'plan/other-stack': [
    'The row belongs to another stack.',
    'Take it out of that stack, or refer to it with `external: true`.',
  ],
  'plan/router-owned': [
    'RouterOS or one of its apps made the row.',
    'Choose another name. rosctr never touches rows of `/app` and dynamic rows.',
  ],
  'plan/owner-unknown': [
    "The row's comment is an error text of RouterOS, or its marker is damaged: nobody can tell whose it is.",
    'Clear the fault on the router, or remove the row there, and run again.',
  ],
  'plan/too-many-deletes': [
    'More rows would be deleted than the limit allows (10).',
    'Read the plan. If it is meant, run with the printed `--max-deletes N`.',
  ],
  'plan/too-many-recreates': [
    'More containers would be recreated than the limit allows (3).',
    'Read the plan. If it is meant, run with the printed `--max-recreates N`, or container by container with `--target`.',
  ],
  'plan/data-loss': [
    'A container without mounts would be recreated or deleted: what it wrote is in its root-dir and goes with it.',
    'Give it mounts for its state. If there is nothing to lose, say `volatile: true`, or run with the printed `--allow-data-loss ADDRESS`.',
  ],
  'plan/protected': [
    'A container with `protect: true` would be stopped, recreated or deleted.',
    'Run with the printed `--unprotect ADDRESS` when its outage is fine.',
  ],
  'plan/path-cut': [
    'The container that is the way to the router (`managementPath`) would be stopped or replaced.',
    'Run from a place that does not need it, or with the printed `--allow-path-cut ADDRESS`: it goes last.',
  ],
  'plan/manual-update': [
    'A warning. The file has another image for a container whose updates are manual: nothing is done.',
    'Take the update when it suits: `--target ADDRESS`.',
  ],
  'plan/exec-not-allowed': [
    'A container would be replaced, and its `preReplace` runs a command on this machine, which nobody has allowed here.',
    'Whoever runs rosctr and trusts the file sets `ROSCTR_ALLOW_EXEC=1`.',
  ],
  'plan/service-port': [
    'A published port is one on which an enabled service of the router itself listens.',
    'Publish another port, disable the service in `/ip/service`, or run with `--allow-service-ports`.',
  ],
  'plan/needs-newer-release': [
    "A property, or one of its values, does not exist in the router's RouterOS.",
    'Upgrade the router, or take the line out.',
  ],
  'plan/approximated': [
    'A warning. The release can only come near to what the file says; the message says how it differs.',
    'Accept it, write the near thing, or upgrade the router.',
  ],
  'plan/unknown-release': [
    'A warning. The router is newer than every release that rosctr knows.',
    'Read the plan with care, and look for a newer rosctr.',
  ],
  'plan/release-too-old': ['The router is older than RouterOS 7.12.', 'Upgrade the router.'],
  'plan/no-containers-here': [
    'The processor of the router runs no containers.',
    'Target a router with arm, arm64 or x86.',
  ],
  'plan/no-container-package': [
    'The router has no `/container` menu: the package is not installed, or disabled.',
    'Install the container package of the same RouterOS version and reboot.',
  ],
  'plan/device-mode': [
    'The device-mode of the router forbids containers.',
    'On the router: `/system/device-mode/update container=yes`, then press the button or cut the power within five minutes. Somebody has to be there; rosctr cannot do it.',
  ],
  'plan/circle': [
    'Changes that wait for each other: each needs something that another has to give up first. Two rows that swap their names are no such case, one of them gets another name for a moment.',
    'Do it in two runs: take one of them out of the file in the first.',
  ],
  'plan/disk-missing': [
    'The disk that the file names, for containers or as the beginning of a mount, is not in the router, or is not mounted. Without it RouterOS would make the source of a mount on its own flash, and the data would seem lost.',
    'Plug it in and format it as ext4, or name one of the disks that the message lists.',
  ],
  'plan/missing-on-router': [
    'Something that is referred to, and not owned, is not on the router: an `external: true` object, or the interface list of a published port.',
    'Create it there, correct the name, or let the stack own it. For a port, say `list:`, `interface:` or `everywhere: true`.',
  ],
  'plan/menu-unreadable': [
    'A menu that rows of the file stand in could not be read: taken for empty, its rows would be made a second time.',
    "The message quotes the router. Install the package that the menu belongs to, or give the user's group the policy.",
  ],
  'plan/registry': [
    'A warning. The image names no registry, and the router takes such images from one that is not Docker Hub.',
    'Write the registry into the image, or `config: { registryUrl: ... }` into the stack.',
  ],
  'plan/no-registry': [
    'Before RouterOS 7.18 nothing is pulled until a registry is set.',
    'Add `config: { registryUrl: https://registry-1.docker.io }` to one stack of that router.',
  ],
  'plan/folder-kept': [
    'A folder under `<disk>/rosctr/` left the file, but it holds data, or may: it was the source of a mount, or files that are not of this stack lie in it. RouterOS removes a folder with all that is in it, so it stays.',
    'Look into it, and remove it on the router if nobody needs it.',
  ],
  'plan/file-kept': [
    'A warning. A file outside `<disk>/rosctr/` is there already with other contents: it is never overwritten.',
    'Let it lie under `<disk>/rosctr/`, or change it on the router by hand.',
  ],
  'plan/shadowed': [
    'A warning. An enabled foreign NAT rule stands before a published port and can catch the same traffic.',
    'Narrow that rule, or move it below ours. `before:` places a port before rows of the same stack.',
  ],
  'plan/still-used': [
    'A warning. A row left the file, but a container that is not ours uses it, so it stays.',
    'Take it out of that container, then run again.',
  ],
  'plan/hidden-values': [
    'A warning. The router shows `*****` to this user, so these values are not compared.',
    "Give the user's group the policy `sensitive`.",
  ],
  'plan/stale': [
    'A saved plan does not fit any more: the router, the files or a secret are not as they were. What has moved stands there; the router was left alone.',
    'Make a new plan, look at it, and apply that. `--on-stale skip` applies the plan to the other routers, `--on-stale replan` plans these anew.',
  ],
  'plan/not-in-plan': [
    'A warning. The router could not be read when the plan was saved, so nothing is done there; exit 3.',
    'Plan again when it can be reached.',
  ],
  'plan/secret-not-resolved': [
    'A warning. These values come from secrets that are not here, so they are not compared, and shown as `(secret not resolved)`.',
    'For a review that is fine. `apply` needs them; `--require-secrets` makes `plan` and `drift` fail without them.',
  ],

  'plan/ignore-expired': [
    'A warning of `drift`. A rule below `drift.ignore` has passed its day: what it hid counts again.',
    'Put it right on the router or in the file, or give the rule a new day in a reviewed change.',
  ],
  'plan/ignore-unused': [
    'A warning of `drift`. A rule below `drift.ignore` fits nothing that was found, though everything was read.',
    'Take it out before it hides something that nobody has thought of.',
  ],

  'apply/pull-failed': [
    'An image could not be pulled, imported or extracted. The words of the router stand below the message.',
    'Check name and tag, the registry and its login, free space, DNS and clock of the router. The next apply tries again.',
  ],
  'apply/not-started': [
    'A container does not start. RouterOS tells why only in its log; the lines are quoted.',
    'Follow the quoted words. Often the program, the architecture or the veth is wrong.',
  ],
  'apply/exited': [
    'A container started and ended at once.',
    'Read its last lines, quoted below the message; with `logging: true` there are more of them.',
  ],
  'apply/restarts': [
    'A container ends, and RouterOS starts it again and again.',
    'Read its last lines, quoted below the message.',
  ],
  'apply/unhealthy': [
    'A container runs, but its health check fails.',
    'Look at the service and at the check: `healthcheck.startPeriod` may be too short.',
  ],
  'apply/deadline': [
    'A container did not get where it should within the time it has.',
    'See what the router does: `/container/print`, `/log/print`. The next apply goes on from there.',
  ],
  'apply/vanished': [
    'A row that was just written or watched is gone: somebody removed it.',
    'Find out who works on the router, then run again.',
  ],
  'apply/not-kept': [
    'The router accepted a value and gives back another one. Saying "done" would be a lie, and the next plan would differ for ever.',
    'Write the value as RouterOS gives it back, or report it with the release and both values. A property of `rows:` that RouterOS takes and never shows, like a password, belongs into the `writeOnly` of its row.',
  ],
  'apply/not-removed': [
    'The router accepted a removal, but the row is still there.',
    'Look for what holds it, then run again.',
  ],
  'apply/not-converged': [
    'Every step was done, and a new read still differs from the file.',
    'Somebody or something changes it on the router: `rosctr drift` shows what.',
  ],
  'apply/changed-meanwhile': [
    'A row was changed by somebody else after the plan had read it, so it was not written.',
    'Run again: the next plan starts from what is there now.',
  ],
  'apply/secret-not-resolved': [
    'A library was asked to carry out a plan that was made without the secrets; nothing was changed.',
    'Load the files with `secrets: required`, plan again, and apply that.',
  ],
  'apply/stale-plan': [
    'The router is no longer as it was when the saved plan was made; nothing was changed.',
    'Make a new plan, look at it, and apply that.',
  ],
  'apply/no-answer': [
    'A container is up, but does not answer the probe of its update from where rosctr runs.',
    'Look at its log; if it is fine, look at `update.probe` and at the way from here to there.',
  ],
  'apply/save-failed': [
    'The router accepted to save a container before its replacement, but the file is not there.',
    'Check path and free space, and the quoted words. Nothing was replaced.',
  ],
  'apply/exec-failed': [
    'The `preReplace` command of a container failed or may not run here.',
    'Read its quoted words. Nothing was replaced.',
  ],
  'apply/locked': [
    'Somebody else is applying to this router; the message says who and since when.',
    'Wait for it. A lease that is not renewed ends after two minutes; if that run is dead for sure, `--break-lock`.',
  ],
  'apply/lease-lost': [
    'Somebody else took the lease on the router while we worked, so the run stopped.',
    'Only one run may write at a time: look at a new plan.',
  ],
  'apply/interrupted': [
    'The run was stopped by Ctrl-C or its deadline. The step at hand was finished, the others were not begun.',
    'Run again: it goes on from what is there.',
  ],

  'router/connection-refused': [
    'Nothing listens on that port.',
    'Enable the service on the router, `/ip/service/enable api-ssl`, and compare the port.',
  ],
  'router/connection-closed': [
    'The router closed the connection.',
    'At once or at login: its list of allowed addresses, `max-sessions`, or plain against TLS (8728, 8729). Later: the network, or a reboot.',
  ],
  'router/connect-timeout': [
    'The router does not answer.',
    'Check the address, that the router is on, and the firewalls between here and there.',
  ],
  'router/connect-failed': ['The operating system could not connect.', 'Follow its word in brackets.'],
  'router/host-unreachable': ['There is no route to the router.', 'Check network, VPN and address.'],
  'router/dns': ['The name of the router has no address.', 'Check the name, or write the address.'],
  'router/command-timeout': [
    'The router did not answer a command in time.',
    'Try again; on a slow or busy router raise `timeouts: { command: 2m }`.',
  ],
  'router/cancel-unanswered': [
    'A command was cancelled and the router did not confirm, so the connection was given up.',
    'Run again. If it stays, look at the load of the router.',
  ],
  'router/write-unanswered': [
    'A write was sent and no answer came: it may have been carried out or not.',
    'Run again: the next plan reads what is there. A write is never repeated blindly.',
  ],
  'router/add-without-id': [
    'The router added a row and did not say which.',
    'Run again: the next plan finds it by its marker.',
  ],
  'router/lease-not-shown': [
    'The router took the lease of this run three times and shows none, so nobody can tell who works on it; nothing was changed.',
    'Look at `/container/envs/print` on the router, and whether the group of the user has the policy `read`.',
  ],
  'router/tls-untrusted': [
    'The certificate of the router is not trusted; nothing was sent.',
    'Set `tls.ca` to the authority that signed it, or pin it after comparing the fingerprint on the router itself.',
  ],
  'router/tls-pin-mismatch': [
    'The router shows another certificate than the pinned one; nothing was sent.',
    'If the certificate was renewed, compare the new fingerprint on the router itself and write it. If not, somebody is in between.',
  ],
  'router/tls-pin-invalid': ['The pinned fingerprint is none.', 'Write `sha256:` and 64 hex digits.'],
  'router/tls-name-mismatch': [
    'The certificate is for another name; nothing was sent.',
    'Set `tls.servername` to the name in the certificate, or pin it.',
  ],
  'router/tls-handshake': [
    'The TLS handshake failed.',
    'An api-ssl without a certificate speaks anonymous TLS only: give it a certificate, or say `tls: { mode: anonymous }`.',
  ],
  'router/login-refused': [
    'The router refuses the login, in words that rosctr does not know.',
    'Read the quoted words; check user, password, and the policy `api` of its group.',
  ],
  'router/not-routeros-7': [
    'The router speaks the login of RouterOS before 6.43.',
    'Upgrade to 7.12 or newer.',
  ],
  'router/unknown-reply': [
    'The peer does not speak the RouterOS API.',
    'Check the port: 8729 with TLS, 8728 without.',
  ],
  'router/control-byte': [
    'The peer does not speak the RouterOS API.',
    'Check the port: 8729 with TLS, 8728 without.',
  ],
  'router/word-too-long': [
    'The peer announces a word that no router sends.',
    'Check the port: 8729 with TLS, 8728 without.',
  ],
  'router/too-many-words': [
    'The peer sends a sentence that no router sends.',
    'Check the port: 8729 with TLS, 8728 without.',
  ],
  'router/too-many-rows': [
    'A reply is larger than rosctr takes.',
    'Report it, with the menu that is named.',
  ],
  'router/internal': ['The reader of the API stream failed.', 'Report it with what `-v` prints.'],
  'router/aborted': ['The run was interrupted.', 'Run again.'],
  'router/closed': ['The connection was closed by us while something waited.', 'Run again.'],

  'rosctr/bug': ['A fault of rosctr, not of your files.', 'Report it with what `-v` prints.'],
};

/** The router's phrases whose rule names no remedy. */
export const routerRemedies = {
  'missing-parameter': 'Report it with the release: rosctr should have sent it.',
  'no-such-value': 'Check the value at the line that is named, and that what it names exists.',
  'out-of-range': 'Check the value at the line that is named.',
  'invalid-value': 'Check the value at the line that is named.',
  'env-exists': 'Adopt the row, or take one of the two out.',
  'mount-exists': 'Adopt the row, or take one of the two out.',
  'already-exists': 'Adopt the row, or choose another name.',
  'dynamic-row': 'Choose another name: such rows are never written.',
  'builtin-app': 'Leave it to RouterOS.',
  interrupted: 'Run again.',
  'session-closed': 'Somebody ended it, or the router reboots: run again.',
  scripting: 'Read the quoted words.',
  refused: 'Read the quoted words.',
  api: 'Report it with the release.',
  tty: 'Report it with the release.',
};
