// Reads menus one after the other, as its documentation shows. Prints the milliseconds of each round.
const { RouterOSAPI } = require('node-routeros');

const { host, port, reads, rounds } = JSON.parse(process.argv[2]);

async function main() {
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const began = performance.now();
    const router = new RouterOSAPI({ host, port, user: 'admin', password: '' });
    router.on('error', () => {});
    await router.connect();
    for (const { menu, proplist } of reads)
      await router.write(`${menu}/print`, [`=.proplist=${proplist.join(',')}`]).catch(() => []);
    times.push(performance.now() - began);
    await router.close();
  }
  console.log(JSON.stringify(times));
}

main();
