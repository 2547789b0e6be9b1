import { createDecipheriv } from 'node:crypto';
import { isUtf8 } from 'node:buffer';

/** What stood in `ENC[...]`. */
export interface Plain {
  readonly type: string;
  readonly bytes: Buffer;
}

const shape =
  /^ENC\[AES256_GCM,data:([A-Za-z0-9+/]*=*),iv:([A-Za-z0-9+/]+=*),tag:([A-Za-z0-9+/]+=*),type:([a-z0-9]+)\]$/;

/** Opens one value, bound to its place by `bound`; undefined where it is not what SOPS has put there. */
export function decipher(text: string, key: Buffer, bound: string): Plain | undefined {
  const [, data, iv, tag, type] = shape.exec(text) ?? [];
  if (data === undefined || iv === undefined || tag === undefined || type === undefined) return undefined;
  const seal = Buffer.from(tag, 'base64');
  if (seal.length !== 16) return undefined;
  try {
    const opening = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64'), { authTagLength: 16 });
    opening.setAAD(Buffer.from(bound));
    opening.setAuthTag(seal);
    return { type, bytes: Buffer.concat([opening.update(data, 'base64'), opening.final()]) };
  } catch {
    return undefined;
  }
}

/** The value as YAML writes it; undefined where it is no text. */
export function textOf({ type, bytes }: Plain): string | undefined {
  if (type === 'comment' || !isUtf8(bytes)) return undefined;
  const text = bytes.toString();
  return type === 'bool' ? String(isTrue(text)) : text;
}

/** What goes into the MAC (sops.go ToBytes): comments do not. */
export function hashed({ type, bytes }: Plain): Buffer {
  if (type === 'comment') return Buffer.alloc(0);
  return type === 'bool' ? Buffer.from(isTrue(bytes.toString()) ? 'True' : 'False') : bytes;
}

const isTrue = (text: string): boolean => /^(1|t|T|TRUE|true|True)$/.test(text);
