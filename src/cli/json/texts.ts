import type { ResourceChange } from '../../generated/documents.ts';
import { type Change, type Props, Secret } from '../../model/index.ts';
import { propOf } from '../render/values.ts';

type Texts = Pick<ResourceChange['change'], 'texts'>;

/** How people write values of a change: a reader of the document does not know which numbers are sizes or times. */
export function textsJson(kind: string, change: Change): Texts {
  if (change.action === 'keep') return {};
  const fields = 'fields' in change ? change.fields : [];
  const side = (which: 'before' | 'after', props: Props | undefined): Record<string, string> => {
    const differing = fields.map((field) => [field.prop, field[which]] as const);
    return Object.fromEntries(
      [...Object.entries(props ?? {}), ...differing].flatMap(([name, value]) => {
        const text = textOf(kind, name, value);
        return text === undefined ? [] : [[name, text]];
      }),
    );
  };
  const before = side('before', 'before' in change ? change.before.props : undefined);
  const after = side('after', 'after' in change ? change.after.props : undefined);
  const texts = { ...some('before', before), ...some('after', after) };
  return Object.keys(texts).length === 0 ? {} : { texts };
}

function textOf(kind: string, name: string, value: Props[string] | undefined): string | undefined {
  const { codec, secret } = propOf(kind, name) ?? {};
  const show = codec?.show;
  if (
    !show ||
    secret !== undefined ||
    value === undefined ||
    value instanceof Secret ||
    typeof value === 'object'
  )
    return undefined;
  const text = show(value);
  // `unlimited`, `none`: words of a quantity; other texts are what they are.
  if (typeof value === 'string') return /^[a-z]+$/.test(text) ? text : undefined;
  return text === String(value) ? undefined : text;
}

const some = (name: string, texts: Record<string, string>): object =>
  Object.keys(texts).length === 0 ? {} : { [name]: texts };
