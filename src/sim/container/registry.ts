import type { Location } from './reference.ts';
import type { Credentials, Image, ImageSpec, PullFailure } from './image.ts';
import { hexDigest, syntheticImage } from './image.ts';

/** A pull as the registry sees it. */
export interface PullRequest {
  /** As `/system/resource` names it: `arm`, `arm64`, `x86_64`. */
  readonly architecture: string;
  readonly credentials: Credentials | undefined;
  readonly checkCertificate: boolean;
  /** "improved arch selection" came with 7.18 (routeros.md 1.10). */
  readonly choosesPlatform: boolean;
}

export type Resolution =
  | { readonly image: Image; readonly platform: string; readonly failure: PullFailure | undefined }
  /** Why there is no image; the words are [I], no source has them. */
  | { readonly refused: string };

/** A virtual registry (and the archives on the router's disks): what can be pulled, how long it takes, how it fails. */
export interface Registry {
  /** Bytes per second of a pull. */
  readonly bytesPerSecond: number;
  /** Makes a reference mean this image from now on; `path:tag`, with or without a host. */
  publish(reference: string, spec: ImageSpec): Image;
  /** What a tar file on the router holds. */
  archive(path: string, spec: ImageSpec): Image;
  resolve(location: Location, request: PullRequest): Resolution;
  open(path: string, bytes: number): { readonly image: Image; readonly failure: PullFailure | undefined };
}

export interface RegistryOptions {
  /** 1 MiB/s by default, so that images of 5 to 60 MB take 5 to 60 s (routeros.md 7.5). */
  readonly bytesPerSecond?: number;
  /** References that nobody published are refused, instead of being made up. */
  readonly strict?: boolean;
}

/** Platforms that a router can run, the best first. arm = linux/arm/v7 (routeros.md 1.10). */
const runs: Readonly<Record<string, readonly string[]>> = {
  arm: ['arm'],
  arm64: ['arm64', 'arm'],
  x86_64: ['amd64'],
};

/** Can a router of this architecture run code of that platform? */
export function canRun(architecture: string, platform: string): boolean {
  return runs[architecture]?.includes(platform) ?? false;
}

/** Makes an empty registry; unless it is strict, it has every image that anybody asks for. */
export function createRegistry(options: RegistryOptions = {}): Registry {
  const images = new Map<string, Image>();
  const archives = new Map<string, Image>();
  const failuresLeft = new Map<Image, number>();

  function failureOf(image: Image): PullFailure | undefined {
    const failure = image.failure;
    if (failure?.times === undefined) return failure;
    const left = failuresLeft.get(image) ?? failure.times;
    failuresLeft.set(image, left - 1);
    return left > 0 ? failure : undefined;
  }

  function find(location: Location): Image | undefined {
    const { host, path, tag, digest } = location;
    const known = images.get(`${host}/${path}:${tag}`) ?? images.get(`${path}:${tag}`);
    if (digest === '') return known;
    const named = [...images].find(
      ([key, image]) =>
        image.digest === digest && (key.startsWith(`${path}:`) || key.includes(`/${path}:`)),
    );
    return named?.[1];
  }

  return {
    bytesPerSecond: options.bytesPerSecond ?? 1024 * 1024,
    publish(reference, spec) {
      const key = reference.includes(':', reference.lastIndexOf('/') + 1)
        ? reference
        : `${reference}:latest`;
      const image = syntheticImage(key, spec);
      images.set(key, image);
      return image;
    },
    archive(path, spec) {
      const image = syntheticImage(path, spec);
      archives.set(path, image);
      return image;
    },
    resolve(location, request) {
      const made = location.digest === '' ? {} : { digest: location.digest };
      const image =
        find(location) ??
        (options.strict === true
          ? undefined
          : syntheticImage(`${location.path}:${location.tag}${location.digest}`, made));
      if (image === undefined) return { refused: 'manifest not found' };
      if (image.credentials && !sameCredentials(image.credentials, request.credentials)) {
        return { refused: 'unauthorized' };
      }
      // Self-signed registries need check-certificate=no (routeros.md 1.10).
      if (image.selfSigned && request.checkCertificate)
        return { refused: 'certificate verification failed' };
      const wanted = runs[request.architecture]?.find((platform) => image.platforms.includes(platform));
      // A single-platform image has no list to choose from: it is pulled and dies at start (transcript 47).
      if (wanted === undefined && request.choosesPlatform && image.platforms.length > 1) {
        return { refused: 'no image for this architecture' };
      }
      return { image, platform: wanted ?? image.platforms[0] ?? 'amd64', failure: failureOf(image) };
    },
    open(path, bytes) {
      const image = archives.get(path) ?? syntheticImage(path, bytes > 0 ? { bytes } : {});
      return { image, failure: failureOf(image) };
    },
  };
}

function sameCredentials(wanted: Credentials, given: Credentials | undefined): boolean {
  return wanted.username === given?.username && wanted.password === given.password;
}

/** 64 hex digits, as `image-id` shows it (transcript 02); another platform is another image. */
export function imageId(image: Image, platform: string): string {
  return hexDigest(`${image.digest} ${platform}`);
}
