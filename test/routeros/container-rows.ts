/** A `/container/print` of `count` rows with 18 properties each, as attribute words and as objects. */
export function containerRows(count: number): { words: string[]; row: Record<string, string> }[] {
  return Array.from({ length: count }, (_, index) => {
    const row: Record<string, string> = {
      '.id': `*${(index + 1).toString(16).toUpperCase()}`,
      name: `container-${index}`,
      tag: 'registry-1.docker.io/library/alpine:3.20',
      os: 'linux',
      arch: 'arm64',
      interface: `veth-${index}`,
      'root-dir': `/usb1/rosctr/home/container-${index}-0`,
      mountlists: 'data,config',
      envlists: 'common',
      cmd: '',
      entrypoint: '',
      workdir: '/',
      hostname: `c${index}`,
      dns: '',
      logging: 'true',
      'start-on-boot': 'true',
      running: 'true',
      comment: 'resolver for the house [rosctr stack=dns kind=container key=unbound]',
    };
    return { row, words: Object.entries(row).map(([name, value]) => `=${name}=${value}`) };
  });
}
