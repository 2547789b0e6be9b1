import { diskPath, sizeOrUnlimited, text } from '../../codecs/index.ts';
import type { Codec, Resource } from '../../model/index.ts';
import type { Config } from '../../generated/stack.ts';
import { at, type Field, keyPlace, resource, type View } from './view.ts';

const settings: readonly (readonly [Exclude<keyof Config, 'password'>, Codec])[] = [
  ['registryUrl', text],
  ['tmpDir', diskPath],
  ['layerDir', diskPath],
  ['memoryHigh', sizeOrUnlimited],
  ['memoryMax', sizeOrUnlimited],
  ['swapMax', sizeOrUnlimited],
  ['username', text],
];

/** `config:`. */
export function configResource(view: View): Resource[] {
  const { config } = view.stack;
  if (!config) return [];
  const fields = settings.map(([prop, { decode }]): Field => {
    const value = config[prop];
    return [prop, value === undefined ? undefined : decode(value), at(view, 'config', prop)];
  });
  return [
    resource('config', 'config', keyPlace(view, 'config'), [
      ...fields,
      ['password', config.password, () => at(view, 'config', 'password')],
    ]),
  ];
}
