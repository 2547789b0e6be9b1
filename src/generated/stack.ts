// Made from schemas/stack.schema.json by scripts/generate-schema.mjs. Do not edit.
import type {Secret} from '../model/index.ts';

/** A scalar after interpolation. */
export type Text = string | Secret;

/**
 * A document of rosctr: what the containers on MikroTik routers are to be.
 */
export type RosctrDocument = Stack | Fleet;
/**
 * Routers that get this stack.
 */
export type TargetNames = string | (string | TargetLabels)[] | TargetLabels;
/**
 * Addresses of the router.
 */
export type RouterAddresses = string | AddressObject | (string | AddressObject)[];
/**
 * Interface lists to be a member of.
 *
 * Items: The list.
 */
export type InterfaceLists = (
  | string
  | {
      /**
       * The interface list.
       */
      list: string;
      /**
       * The row is there but off.
       */
      disabled?: boolean;
      /**
       * Comment of the row.
       */
      comment?: string;
    }
)[];
/**
 * The value of a variable, as it is written: 0123, yes and 1e3 stay as typed.
 */
export type EnvValue =
  | Text
  | {
      /**
       * The value; it may be a secret.
       */
      value: Text;
      /**
       * Comment of the row.
       */
      comment?: string;
      /**
       * The container does not get it (RouterOS 7.21+).
       */
      disabled?: boolean;
    };
/**
 * A folder or file of the router inside a container.
 */
export type Mount = string | MountObject;
/**
 * A published port.
 */
export type Port =
  | string
  | {
      /**
       * Port of the router.
       */
      published: string;
      /**
       * Port of the container; default: the same.
       */
      target?: string;
      /**
       * Protocol; default tcp.
       */
      protocol?: 'tcp' | 'udp' | 'sctp';
      /**
       * Interface list where the traffic comes from; default LAN.
       */
      list?: string;
      /**
       * Interface where the traffic comes from.
       */
      interface?: string;
      /**
       * Address of the router that the traffic is for.
       */
      address?: string;
      /**
       * From every interface, the internet too.
       */
      everywhere?: boolean;
      /**
       * IPv4, IPv6 or both; default: the families of the container's addresses.
       */
      family?: 'ipv4' | 'ipv6' | 'both';
      /**
       * Row to stand before in the NAT menu.
       */
      before?: string;
      /**
       * The row is there but off.
       */
      disabled?: boolean;
      /**
       * Comment of the row.
       */
      comment?: string;
      /**
       * Former keys of the row, like pihole-53-udp.
       *
       * Items: Local name of the row to stand before: one of rows, or a published port like pihole-53-udp.
       */
      previously?: string[];
    };
/**
 * Name servers, instead of the router's.
 */
export type NameServers = string | string[];
/**
 * Processors it may use (RouterOS 7.21+).
 */
export type CpuList = string | string[];
/**
 * What happens when it exits (RouterOS 7.20+).
 */
export type Restart =
  | ('no' | 'on-failure' | 'always')
  | {
      /**
       * no, on-failure or always.
       */
      policy: 'no' | 'on-failure' | 'always';
      /**
       * Wait between two starts.
       */
      interval?: string;
      /**
       * Starts after which it stays down (RouterOS 7.23+); 0 for no limit.
       */
      maxCount?: number;
    };
/**
 * How a new image comes in; default auto.
 */
export type Update =
  | ('auto' | 'staged' | 'recreate' | 'manual')
  | {
      /**
       * auto, staged, recreate or manual.
       */
      strategy?: 'auto' | 'staged' | 'recreate' | 'manual';
      /**
       * How long the new container has to stay up before the old one goes; default 20s.
       */
      watch?: string;
      /**
       * What has to answer, asked from where rosctr runs, once the new container is up: tcp or http.
       */
      probe?: {
        /**
         * Host and port that take a connection.
         */
        tcp?: string;
        /**
         * URL whose status is below 400.
         */
        http?: string;
      };
    };
/**
 * A folder on the router.
 */
export type Directory =
  | string
  | {
      /**
       * Where, beginning with the disk.
       */
      path: string;
    };
/**
 * A static DNS record.
 */
export type DnsRecord =
  | string
  | {
      /**
       * Name of the record; default: the local name.
       */
      name?: string;
      /**
       * Address it points to.
       */
      address?: string;
      /**
       * Type of the record; it follows from the rest.
       */
      type?: 'A' | 'AAAA' | 'CNAME' | 'FWD' | 'NXDOMAIN' | 'TXT';
      /**
       * Other name it stands for.
       */
      cname?: string;
      /**
       * Text of a TXT record.
       */
      text?: string;
      /**
       * Server that answers for it.
       */
      forwardTo?: string;
      /**
       * Names below it too.
       */
      matchSubdomain?: boolean;
      /**
       * Names that match, instead of name.
       */
      regexp?: string;
      /**
       * How long answers may be kept.
       */
      ttl?: string;
      /**
       * Address list that gets the answers.
       */
      addressList?: string;
      /**
       * The row is there but off.
       */
      disabled?: boolean;
      /**
       * Comment of the row.
       */
      comment?: string;
      /**
       * Former local names.
       *
       * Items: A local name: letters, digits, dot, dash and underscore, at most 40, no slash.
       */
      previously?: string[];
    };

/**
 * Containers and what they need, for one router or many.
 */
export interface Stack {
  /**
   * Version of this format.
   */
  apiVersion: 'rosctr.dev/v1';
  /**
   * What this document is.
   */
  kind: 'Stack';
  /**
   * Who owns the rows.
   */
  metadata: {
    /**
     * Name of the stack: it stands in the marker of every row.
     */
    name: string;
    /**
     * Former names of the stack.
     *
     * Items: The name of a stack: small letters, digits and -, at most 32.
     */
    previously?: string[];
  };
  targets?: TargetNames;
  /**
   * Routers.
   */
  routers?: {
    [k: string]: Router;
  };
  /**
   * Disk for root-dirs of containers; wins over the router's.
   */
  storage?: string;
  vars?: Vars;
  /**
   * Bridges with the networking of containers.
   */
  networks?: {
    [k: string]: Network;
  };
  /**
   * Network interfaces of containers.
   */
  veths?: {
    [k: string]: Veth;
  };
  /**
   * Lists of variables.
   */
  envs?: {
    [k: string]: EnvList;
  };
  /**
   * Folders and files of the router inside containers.
   */
  mounts?: {
    [k: string]: Mount;
  };
  /**
   * Containers.
   */
  containers?: {
    [k: string]: Container;
  };
  /**
   * Small files on the router.
   */
  files?: {
    [k: string]: File;
  };
  /**
   * Folders on the router.
   */
  directories?: {
    [k: string]: Directory;
  };
  /**
   * Static DNS records of the router.
   */
  dns?: {
    [k: string]: DnsRecord;
  };
  config?: Config;
  /**
   * Rows of other menus.
   */
  rows?: {
    [k: string]: Row;
  };
  drift?: DriftPolicy;
}
/**
 * Routers with all these labels.
 */
export interface TargetLabels {
  labels: Labels;
}
/**
 * Labels by which targets and --label choose routers.
 */
export interface Labels {
  /**
   * Text. Numbers and words like yes keep the spelling of the file.
   */
  [k: string]: string;
}
/**
 * A router.
 */
export interface Router {
  /**
   * Host or address, with :port where it is not 8729 (8728 with tls.mode off).
   */
  address: string;
  /**
   * User of the API.
   */
  username?: string;
  /**
   * Password, from ${env:NAME} or ${file:PATH}.
   */
  password?: Text;
  tls?: Tls;
  labels?: Labels;
  /**
   * Disk for root-dirs of containers.
   */
  storage?: string;
  vars?: Vars;
  /**
   * RouterOS release, for checks without a connection.
   */
  release?: string;
  timeouts?: Timeouts;
}
/**
 * How the router proves who it is.
 */
export interface Tls {
  /**
   * verify: certificate chain; pin: fingerprint; anonymous: encrypted, but nobody is verified; off: plain API.
   */
  mode?: 'verify' | 'pin' | 'anonymous' | 'off';
  /**
   * sha256 of the router's certificate, for mode pin.
   */
  fingerprint?: string;
  /**
   * File with the certificate authority (PEM), or the PEM itself, for mode verify.
   */
  ca?: string;
  /**
   * Name that the certificate is for, where it is not the address.
   */
  servername?: string;
}
/**
 * Values for ${vars:NAME}.
 */
export interface Vars {
  /**
   * Text. Numbers and words like yes keep the spelling of the file.
   */
  [k: string]: string;
}
/**
 * How long to wait for this router.
 */
export interface Timeouts {
  /**
   * For the connection, TLS and login.
   */
  connect?: string;
  /**
   * For one command.
   */
  command?: string;
}
/**
 * A bridge with the networking of containers.
 */
export interface Network {
  /**
   * Name of the bridge on the router; default: the local name.
   */
  bridge?: string;
  address?: RouterAddresses;
  /**
   * Gateway of the containers, where it is not the address.
   */
  gateway?: string | string[];
  /**
   * Hide the containers behind the router's own addresses.
   */
  masquerade?:
    | boolean
    | {
        /**
         * Only for what leaves by this interface.
         */
        outInterface?: string;
        /**
         * Only for what leaves by this interface list.
         */
        outInterfaceList?: string;
        /**
         * Row of rows (menu /ip/firewall/nat or /ipv6/firewall/nat) to stand before.
         */
        before?: string;
        /**
         * The row is there but off.
         */
        disabled?: boolean;
        /**
         * Comment of the row.
         */
        comment?: string;
      };
  /**
   * VLAN of the ports of the containers.
   */
  pvid?: number;
  /**
   * Frames that the ports of the containers let in.
   */
  frameTypes?: 'admit-all' | 'admit-only-untagged-and-priority-tagged' | 'admit-only-vlan-tagged';
  /**
   * The bridge filters VLANs.
   */
  vlanFiltering?: boolean;
  /**
   * Spanning tree of the bridge.
   */
  protocolMode?: 'none' | 'rstp' | 'stp' | 'mstp';
  /**
   * MTU of the bridge, or auto.
   */
  mtu?: string;
  interfaceLists?: InterfaceLists;
  /**
   * Comment of the bridge.
   */
  comment?: string;
  /**
   * The bridge is there already, and nothing of it is ours.
   */
  external?: boolean;
  /**
   * Former local names.
   *
   * Items: A local name: letters, digits, dot, dash and underscore, at most 40, no slash.
   */
  previously?: string[];
}
/**
 * An address of the router and more.
 */
export interface AddressObject {
  /**
   * The address with its prefix length.
   */
  address: string;
  /**
   * The row is there but off.
   */
  disabled?: boolean;
  /**
   * IPv6: announce the prefix to the network.
   */
  advertise?: boolean;
  /**
   * Comment of the row.
   */
  comment?: string;
}
/**
 * A veth: the network interface of one container or of several.
 */
export interface Veth {
  /**
   * Name of the interface on the router; default: the local name.
   */
  name?: string;
  /**
   * Local name of the network whose bridge it is a port of.
   */
  network?: string;
  /**
   * Addresses of the container, with prefix length.
   */
  address?: string | string[];
  /**
   * IPv4 gateway; default: the router's address in the network; "" for none.
   */
  gateway?: string;
  /**
   * IPv6 gateway; default: the router's address in the network; "" for none.
   */
  gateway6?: string;
  /**
   * The address comes from DHCP (RouterOS 7.20+).
   */
  dhcp?: boolean;
  /**
   * MAC address of the router's side (RouterOS 7.20+).
   */
  mac?: string;
  /**
   * MAC address of the container's side (RouterOS 7.21+).
   */
  containerMac?: string;
  /**
   * VLAN of its bridge port.
   */
  pvid?: number;
  /**
   * Frames that its bridge port lets in.
   */
  frameTypes?: 'admit-all' | 'admit-only-untagged-and-priority-tagged' | 'admit-only-vlan-tagged';
  /**
   * Its bridge port is there but off.
   */
  portDisabled?: boolean;
  interfaceLists?: InterfaceLists;
  routerAddress?: RouterAddresses;
  /**
   * The interface is there but off.
   */
  disabled?: boolean;
  /**
   * Comment of the interface.
   */
  comment?: string;
  /**
   * The veth is there already, and nothing of it is ours.
   */
  external?: boolean;
  /**
   * Former local names.
   *
   * Items: A local name: letters, digits, dot, dash and underscore, at most 40, no slash.
   */
  previously?: string[];
}
/**
 * Variables, one list.
 */
export interface EnvList {
  /**
   * true alone: the list is there already, and nothing of it is ours.
   */
  external?: string;
  /**
   * Former local names, as a list.
   */
  previously?: string[] | string;
  [k: string]: EnvValue | string | string[] | undefined;
}
/**
 * A folder or file of the router inside a container.
 */
export interface MountObject {
  /**
   * Folder or file on the router, beginning with the disk.
   */
  src?: string;
  /**
   * Path inside the container.
   */
  dst?: string;
  /**
   * The container cannot write there (RouterOS 7.20+).
   */
  readOnly?: boolean;
  /**
   * Nothing there can be executed (RouterOS 7.23+).
   */
  noexec?: boolean;
  /**
   * Both in one word, as RouterOS 7.23 says it.
   */
  mode?: 'rw' | 'ro' | 'rw,noexec' | 'ro,noexec';
  /**
   * The row is there but off (RouterOS 7.21+).
   */
  disabled?: boolean;
  /**
   * Comment of the row.
   */
  comment?: string;
  /**
   * The mount is there already, and nothing of it is ours.
   */
  external?: boolean;
  /**
   * Former local names.
   *
   * Items: A local name: letters, digits, dot, dash and underscore, at most 40, no slash.
   */
  previously?: string[];
}
/**
 * A container.
 */
export interface Container {
  /**
   * Name on the router (RouterOS 7.19+); default: the local name.
   */
  name?: string;
  /**
   * Image reference.
   */
  image?: string;
  /**
   * Image archive (tar) on the router, instead of image.
   */
  file?: string;
  /**
   * Its network interface: a name of veths, several names, or a veth written here.
   */
  veth: string | string[] | Veth;
  /**
   * Names of lists of envs; the last writer of a variable wins.
   *
   * Items: A local name: letters, digits, dot, dash and underscore, at most 40, no slash.
   */
  envs?: string[];
  env?: EnvVariables;
  /**
   * Names of mounts, short forms, or mounts written here.
   */
  mounts?: Mount[];
  /**
   * Published ports.
   */
  ports?: Port[];
  /**
   * Folder for its root-dirs; default: rosctr on the storage.
   */
  rootDir?: string;
  /**
   * Disk for its root-dir, where it is not the stack's or the router's.
   */
  storage?: string;
  /**
   * Folder for image layers (RouterOS 7.21+).
   */
  layerDir?: string;
  /**
   * Command line, instead of the image's.
   */
  cmd?: string;
  /**
   * Entry point, instead of the image's.
   */
  entrypoint?: string;
  /**
   * Shell, instead of the image's (RouterOS 7.23+).
   */
  shell?: string;
  /**
   * Working folder, instead of the image's.
   */
  workdir?: string;
  /**
   * User (uid:gid or a name), instead of the image's.
   */
  user?: string;
  /**
   * Host name inside.
   */
  hostname?: string;
  /**
   * Domain name inside.
   */
  domainName?: string;
  dns?: NameServers;
  hosts?: HostNames;
  /**
   * Its output goes to the router's log.
   */
  logging?: boolean;
  /**
   * Started with the router.
   */
  startOnBoot?: boolean;
  /**
   * Signal that asks it to stop: 15, SIGTERM or 15-SIGTERM.
   */
  stopSignal?: string;
  /**
   * Time to stop by itself (RouterOS 7.21+).
   */
  stopTime?: string;
  /**
   * Comment of the container.
   */
  comment?: string;
  /**
   * The registry's certificate is verified (RouterOS 7.20+).
   */
  checkCertificate?: boolean;
  /**
   * Devices of the router (RouterOS 7.20+): serial0, or serial0:ttyUSB0 for another name inside.
   *
   * Items: Text. Numbers and words like yes keep the spelling of the file.
   */
  devices?: string[];
  /**
   * Memory above which it is slowed down (RouterOS 7.20+).
   */
  memoryHigh?: string;
  /**
   * Memory above which it is killed (RouterOS 7.23+).
   */
  memoryMax?: string;
  /**
   * Swap it may use (RouterOS 7.24+).
   */
  swapMax?: string;
  cpuList?: CpuList;
  /**
   * Size of /dev/shm (RouterOS 7.21.2+).
   */
  shmSize?: string;
  /**
   * Folders in memory with their sizes (RouterOS 7.21.2+).
   */
  tmpfs?:
    | {
        /**
         * A size: bytes, or a number with K, M, G, KiB, MiB, GiB.
         */
        [k: string]: string;
      }
    | string[];
  restart?: Restart;
  /**
   * Stopped when its health check fails (RouterOS 7.23+).
   */
  stopOnUnhealthy?: boolean;
  /**
   * Health check, instead of the image's (RouterOS 7.22+).
   */
  healthcheck?: {
    /**
     * Command that tells.
     */
    cmd?: string;
    /**
     * Time between two checks.
     */
    interval?: string;
    /**
     * Time a check may take.
     */
    timeout?: string;
    /**
     * Time in which failures do not count.
     */
    startPeriod?: string;
    /**
     * Time between two checks while it starts.
     */
    startInterval?: string;
    /**
     * Failures that make it unhealthy.
     */
    retries?: number;
  };
  /**
   * RouterOS does not pull by itself when the image's name changes (RouterOS 7.23.2+).
   */
  ignoreRemoteImageChange?: boolean;
  /**
   * Runs with the rights of the router (RouterOS 7.24+).
   */
  privileged?: boolean;
  /**
   * Variables that stand in the container's own row (RouterOS 7.21+): no commas, no secrets. env is better.
   */
  inlineEnv?: {
    /**
     * Text. Numbers and words like yes keep the spelling of the file.
     */
    [k: string]: string;
  };
  /**
   * Mounts that stand in the container's own row (RouterOS 7.21+). mounts is better.
   *
   * Items: A mount: source on the router, path inside the container, and ro, rw or noexec.
   */
  inlineMounts?: string[];
  /**
   * Whether it runs; default running.
   */
  state?: 'running' | 'stopped';
  /**
   * Nothing that stops, replaces or deletes it happens without a word on the command line.
   */
  protect?: boolean;
  /**
   * Nothing in its root-dir is worth keeping.
   */
  volatile?: boolean;
  update?: Update;
  /**
   * The way to the router itself leads through this container: it is changed last, staged, and watched longest.
   */
  managementPath?: boolean;
  /**
   * Done before its root-dir is replaced, and before anything is stopped: save or command.
   */
  preReplace?: {
    /**
     * The router saves the container in this archive (RouterOS 7.24+); a number is added where it is there already.
     */
    save?: string;
    /**
     * Program and arguments, run where rosctr runs, without a shell, and only where ROSCTR_ALLOW_EXEC=1 is set there.
     *
     * Items: Text. Numbers and words like yes keep the spelling of the file.
     */
    command?: string[];
  };
  /**
   * Containers that have to run before it.
   *
   * Items: A local name: letters, digits, dot, dash and underscore, at most 40, no slash.
   */
  dependsOn?: string[];
  /**
   * Former local names.
   *
   * Items: A local name: letters, digits, dot, dash and underscore, at most 40, no slash.
   */
  previously?: string[];
}
/**
 * Variables.
 */
export interface EnvVariables {
  [k: string]: EnvValue;
}
/**
 * Names for /etc/hosts with their addresses (RouterOS 7.21+).
 */
export interface HostNames {
  /**
   * An address without prefix length.
   */
  [k: string]: string;
}
/**
 * A small file on the router, for a mount.
 */
export interface File {
  /**
   * Where, beginning with the disk; under <disk>/rosctr/ it is ours, elsewhere it is only made when absent.
   */
  path: string;
  /**
   * What is in it; at most 60 KB.
   */
  contents: Text;
}
/**
 * Settings of /container/config. They belong to the router: only what is written is compared, and they stay on destroy.
 */
export interface Config {
  /**
   * Registry for images without a host.
   */
  registryUrl?: string;
  /**
   * Folder for downloads.
   */
  tmpDir?: string;
  /**
   * Folder for image layers.
   */
  layerDir?: string;
  /**
   * Memory of all containers above which they are slowed down.
   */
  memoryHigh?: string;
  /**
   * Memory of all containers above which they are killed (RouterOS 7.23+).
   */
  memoryMax?: string;
  /**
   * Swap of all containers (RouterOS 7.24+).
   */
  swapMax?: string;
  /**
   * User of the registry.
   */
  username?: string;
  /**
   * Password of the registry.
   */
  password?: Text;
}
/**
 * A row of any other list menu.
 */
export interface Row {
  /**
   * The menu, as /ip/route.
   */
  menu: string;
  /**
   * Properties as RouterOS spells them.
   */
  set: {
    [k: string]: Text;
  };
  /**
   * Local name of the row of the same menu to stand before.
   */
  before?: string;
  /**
   * Properties that RouterOS takes but never shows: sent when the row is made, not compared afterwards. That of /user (password) is known.
   *
   * Items: A property as RouterOS spells it.
   */
  writeOnly?: string[];
  /**
   * Comment of the row.
   */
  comment?: string;
  /**
   * Former local names.
   *
   * Items: A local name: letters, digits, dot, dash and underscore, at most 40, no slash.
   */
  previously?: string[];
}
/**
 * What rosctr drift makes of its findings. Plan and apply do not read it.
 */
export interface DriftPolicy {
  /**
   * Categories that count for the exit code; default: all.
   *
   * Items: A category.
   */
  failOn?: ('config' | 'runtime' | 'image' | 'orphan' | 'foreign' | 'blocked' | 'unreachable')[];
  /**
   * Another severity for all findings of a category.
   */
  severity?: {
    /**
     * A property differs, or a row is missing.
     */
    config?: 'error' | 'warning' | 'info';
    /**
     * A container does not run as it should.
     */
    runtime?: 'error' | 'warning' | 'info';
    /**
     * A container has another image.
     */
    image?: 'error' | 'warning' | 'info';
    /**
     * Rows that no file claims.
     */
    orphan?: 'error' | 'warning' | 'info';
    /**
     * Rows that are not ours.
     */
    foreign?: 'error' | 'warning' | 'info';
    /**
     * Something refuses.
     */
    blocked?: 'error' | 'warning' | 'info';
    /**
     * Nobody answers.
     */
    unreachable?: 'error' | 'warning' | 'info';
  };
  /**
   * Findings that are known and do not count.
   */
  ignore?: DriftRule[];
}
/**
 * Findings that are known and do not count. What is not said fits everything.
 */
export interface DriftRule {
  /**
   * Resources: an address or a glob, as container/pihole or env/*.
   */
  address?: string;
  /**
   * A property of theirs, or a glob.
   */
  property?: string;
  /**
   * Routers: a name or a glob.
   */
  router?: string;
  /**
   * Findings of this category.
   */
  category?: 'config' | 'runtime' | 'image' | 'orphan' | 'foreign' | 'blocked' | 'unreachable';
  /**
   * Why, for whoever reads the report.
   */
  reason: string;
  /**
   * The last day on which the rule holds; without it, it has no end.
   */
  until?: string;
}
/**
 * Many routers, with what they have in common.
 */
export interface Fleet {
  /**
   * Version of this format.
   */
  apiVersion: 'rosctr.dev/v1';
  /**
   * What this document is.
   */
  kind: 'Fleet';
  /**
   * Which fleet this is.
   */
  metadata: {
    /**
     * Name of the fleet: documents of one name are one fleet.
     */
    name: string;
  };
  labels?: Labels;
  vars?: Vars;
  defaults?: FleetDefaults;
  /**
   * Values for some of the routers, in order: a later one wins.
   */
  overlays?: Overlay[];
  /**
   * Routers.
   */
  routers?: {
    [k: string]: FleetRouter;
  };
  drift?: DriftPolicy;
  rollout?: Rollout;
}
/**
 * What routers are, and what their stacks have, where they do not say it themselves.
 */
export interface FleetDefaults {
  /**
   * Host or address of routers that do not say it, as "${router:name}.example.net".
   */
  address?: string;
  /**
   * User of the API.
   */
  username?: string;
  /**
   * Password, from ${env:NAME} or ${file:PATH}.
   */
  password?: Text;
  tls?: Tls;
  /**
   * Disk for root-dirs of containers; that of a stack or container wins.
   */
  storage?: string;
  /**
   * RouterOS release, for checks without a connection.
   */
  release?: string;
  timeouts?: Timeouts;
  config?: Config;
  containers?: ContainerDefaults;
  guards?: Guards;
}
/**
 * What a container is where its stack does not say it.
 */
export interface ContainerDefaults {
  env?: EnvVariables;
  dns?: NameServers;
  hosts?: HostNames;
  /**
   * Domain name inside.
   */
  domainName?: string;
  /**
   * Its output goes to the router's log.
   */
  logging?: boolean;
  /**
   * Started with the router.
   */
  startOnBoot?: boolean;
  /**
   * Signal that asks it to stop: 15, SIGTERM or 15-SIGTERM.
   */
  stopSignal?: string;
  /**
   * Time to stop by itself (RouterOS 7.21+).
   */
  stopTime?: string;
  /**
   * The registry's certificate is verified (RouterOS 7.20+).
   */
  checkCertificate?: boolean;
  /**
   * Folder for image layers (RouterOS 7.21+).
   */
  layerDir?: string;
  /**
   * User (uid:gid or a name), instead of the image's.
   */
  user?: string;
  /**
   * Memory above which it is slowed down (RouterOS 7.20+).
   */
  memoryHigh?: string;
  /**
   * Memory above which it is killed (RouterOS 7.23+).
   */
  memoryMax?: string;
  /**
   * Swap it may use (RouterOS 7.24+).
   */
  swapMax?: string;
  cpuList?: CpuList;
  /**
   * Size of /dev/shm (RouterOS 7.21.2+).
   */
  shmSize?: string;
  restart?: Restart;
  /**
   * Stopped when its health check fails (RouterOS 7.23+).
   */
  stopOnUnhealthy?: boolean;
  /**
   * RouterOS does not pull by itself when the image's name changes (RouterOS 7.23.2+).
   */
  ignoreRemoteImageChange?: boolean;
  /**
   * Nothing that stops, replaces or deletes it happens without a word on the command line.
   */
  protect?: boolean;
  update?: Update;
}
/**
 * How much one run may do without a word on the command line.
 */
export interface Guards {
  /**
   * Rows that may be deleted; default 10, --max-deletes wins.
   */
  maxDeletes?: number;
  /**
   * Containers that may be recreated; default 3, --max-recreates wins.
   */
  maxRecreates?: number;
}
/**
 * Values for the routers that match; a later overlay wins over an earlier one.
 */
export interface Overlay {
  match: TargetNames;
  labels?: Labels;
  vars?: Vars;
  defaults?: FleetDefaults;
}
/**
 * A router of a fleet: what it does not say comes from overlays and defaults.
 */
export interface FleetRouter {
  /**
   * Host or address, with :port where it is not 8729 (8728 with tls.mode off).
   */
  address?: string;
  /**
   * User of the API.
   */
  username?: string;
  /**
   * Password, from ${env:NAME} or ${file:PATH}.
   */
  password?: Text;
  tls?: Tls;
  labels?: Labels;
  /**
   * Disk for root-dirs of containers.
   */
  storage?: string;
  vars?: Vars;
  /**
   * RouterOS release, for checks without a connection.
   */
  release?: string;
  timeouts?: Timeouts;
  guards?: Guards;
}
/**
 * How apply goes through the fleet: in waves, and when it stops.
 */
export interface Rollout {
  /**
   * Routers that go first, alone: a number, a part, or those with labels.
   */
  canary?: string | TargetLabels;
  /**
   * How many are to be done after each wave, the first ones included: [10%, 50%, 100%]; the rest is a last wave.
   *
   * Items: A number of routers, or a part of them: 1, 10%.
   */
  batches?: string[];
  /**
   * Failed routers at which nothing new is begun; default 1.
   */
  maxFailures?: string;
  /**
   * Wait between two waves.
   */
  pause?: string;
  /**
   * When routers may be changed; the others wait for a later run.
   */
  windows?: Window[];
}
/**
 * When routers may be changed.
 */
export interface Window {
  /**
   * Days on which it opens; default: every day.
   *
   * Items: A day.
   */
  days?: ('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun')[];
  /**
   * When it opens.
   */
  from: string;
  /**
   * When it closes; before from, it is on the next day.
   */
  to: string;
  /**
   * Where these are the times, as Europe/Riga; default UTC. ${vars:NAME} makes it the router's own.
   */
  timeZone?: string;
}
