import { diskPath, textOf } from '../../codecs/index.ts';
import type { Resource } from '../../model/index.ts';
import { at, keyPlace, resource, type View } from './view.ts';

/** `files:` and `directories:`. */
export function fileResources(view: View): Resource[] {
  const { files = {}, directories = {} } = view.stack;
  const folders = Object.entries(directories).map(([key, folder]) => {
    const path = typeof folder === 'string' ? folder : folder.path;
    const place =
      typeof folder === 'string' ? at(view, 'directories', key) : at(view, 'directories', key, 'path');
    const here = keyPlace(view, 'directories', key);
    return resource('file', key, here, [
      ['path', textOf(diskPath.decode(path)), place],
      ['type', 'directory', here],
    ]);
  });
  const small = Object.entries(files).map(([key, { path, contents }]) =>
    resource('file', key, keyPlace(view, 'files', key), [
      ['path', textOf(diskPath.decode(path)), () => at(view, 'files', key, 'path')],
      ['contents', contents, () => at(view, 'files', key, 'contents')],
    ]),
  );
  // Folders first: a file may lie in one of them.
  return [...folders, ...small];
}
