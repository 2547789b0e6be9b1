import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

const schemas = new Ajv({ strict: true, strictTypes: false, allErrors: true });
for (const name of ['plan', 'report'])
  schemas.addSchema(JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as object);

/** Holds what a command printed against its published schema. */
export function assertValid(name: 'plan' | 'report', text: string): void {
  const isValid = schemas.validate(`https://rosctr.dev/schemas/v1/${name}.schema.json`, JSON.parse(text));
  assert.ok(isValid, schemas.errorsText());
}
