// Run as a program of its own: an unanswered command never settles here, and an unknown reply ends the process
// (wire-protocol.md 3.1), so that the test sets a deadline from outside. Argument: port. Prints one JSON line.
const { RouterOSAPI } = require('node-routeros');

async function main() {
  const router = new RouterOSAPI({
    host: '127.0.0.1',
    port: Number(process.argv[2]),
    user: 'admin',
    password: 'secret',
  });
  router.on('error', () => {});
  await router.connect();
  const seen = {};
  await router.write('/interface/veth/add', [
    '=name=veth1',
    '=address=172.17.0.2/24',
    '=gateway=172.17.0.1',
  ]);
  const [added] = await router.write('/container/add', [
    '=remote-image=alpine:3.20',
    '=interface=veth1',
    '=root-dir=usb1/a',
  ]);
  const containers = await router.write('/container/print', ['=.proplist=.id,interface,root-dir']);
  seen.containers = containers.map((row) => ({
    isAdded: row['.id'] === added.ret,
    interface: row.interface,
  }));

  const list = process.argv[3];
  const entry = [`=${list}=app`, '=key=A', '=value=a=b'];
  const [{ ret: id }] = await router.write('/container/envs/add', entry);
  await router.write('/container/envs/set', [`=.id=${id}`, '=value=second']);
  const rows = await router.write('/container/envs/print', [`?${list}=app`]);
  seen.env = rows.map((row) => [row[list], row.key, row.value]);
  seen.traps = [];
  for (const command of [
    ['/container/envs/add', entry],
    ['/container/envs/set', ['=.id=*FFFF', '=value=x']],
    ['/container/nonsense', []],
  ]) {
    await router.write(...command).catch((error) => seen.traps.push(error.message));
  }
  await router.write('/container/envs/remove', [`=.id=${id}`]);
  seen.empty = await router.write('/container/envs/print');
  await router.close();
  return seen;
}

main().then(
  (seen) => console.log(JSON.stringify(seen)),
  (error) => {
    console.error(error);
    process.exitCode = 1;
  },
);
