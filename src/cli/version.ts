import { packageFile } from './package-root.ts';

/** The version of this package. */
export function version(): string {
  const { version: text } = JSON.parse(packageFile('package.json')) as { readonly version: string };
  return text;
}
