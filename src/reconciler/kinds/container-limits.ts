import * as codec from '../../codecs/index.ts';
import type { Prop } from '../../model/index.ts';

/** What a container may use, and what it finds inside: devices, memory, processors, scratch space. */
export const limits: Readonly<Record<string, Prop>> = {
  devices: {
    wire: [{ name: 'devices', since: '7.20' }],
    codec: codec.devices,
    disrupts: 'restart',
    absent: [],
    default: [{ value: [], since: '7.20' }],
  },
  memoryHigh: {
    wire: [{ name: 'memory-high', since: '7.20' }],
    codec: codec.sizeOrUnlimited,
    disrupts: 'restart',
    absent: 'unlimited',
    default: [{ value: 'unlimited', since: '7.20' }],
  },
  memoryMax: {
    wire: [{ name: 'memory-max', since: '7.23' }],
    codec: codec.sizeOrUnlimited,
    disrupts: 'restart',
    absent: 'unlimited',
    default: [{ value: 'unlimited', since: '7.23' }],
  },
  swapMax: {
    wire: [{ name: 'swap-max', since: '7.24' }],
    codec: codec.sizeOrUnlimited,
    disrupts: 'restart',
    unmanaged: 'its default is not documented',
  },
  cpuList: {
    wire: [{ name: 'cpu-list', since: '7.21' }],
    codec: codec.set,
    disrupts: 'restart',
    absent: [],
    default: [{ value: [], since: '7.21' }],
  },
  shmSize: {
    wire: [{ name: 'shm-size', since: '7.21.2' }],
    codec: codec.size,
    disrupts: 'restart',
    default: [{ value: 67_108_864, since: '7.21.2' }],
  },
  tmpfs: {
    wire: [{ name: 'tmpfs', since: '7.21.2' }],
    codec: codec.tmpfs,
    disrupts: 'restart',
    absent: [],
    default: [{ value: [], since: '7.21.2' }],
  },
  inlineEnv: {
    wire: [{ name: 'env', since: '7.21' }],
    codec: codec.list,
    disrupts: 'restart',
    absent: [],
    default: [{ value: [], since: '7.21' }],
  },
  inlineMounts: {
    wire: [{ name: 'mount', since: '7.21' }],
    codec: codec.inlineMounts,
    disrupts: 'restart',
    reaches: (value) => (codec.isList(value) ? value.map((mount) => mount.replace(/:.*/, '')) : []),
    absent: [],
    default: [{ value: [], since: '7.21' }],
  },
  privileged: {
    wire: [{ name: 'privileged', since: '7.24' }],
    codec: codec.flag,
    disrupts: 'restart',
    absent: false,
    default: [{ value: false, since: '7.24' }],
  },
};
