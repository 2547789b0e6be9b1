// Makes src/generated from schemas/stack.schema.json: a validator that needs no ajv at run time, the types, and the
// shape table by which the loader reads scalars and proposes keys. With --check it writes nothing and fails when stale.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { build, transform } from 'esbuild';
import { compile } from 'json-schema-to-typescript';

const root = join(import.meta.dirname, '..');
const source = join(root, 'schemas', 'stack.schema.json');
const target = join(root, 'src', 'generated');
const banner = '// Made from schemas/stack.schema.json by scripts/generate-schema.mjs. Do not edit.\n';
const interpolationOnly = '^\\$\\{.+\\}$';

const schema = JSON.parse(readFileSync(source, 'utf8'));

/** ajv's standalone code asks for its run-time parts with require; bundled, nothing of ajv is left to install. */
async function validator() {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    discriminator: true,
    inlineRefs: false,
    code: { source: true, esm: true },
  });
  const code = (standalone.default ?? standalone)(ajv, ajv.compile(schema));
  const bundled = await build({
    stdin: { contents: code, resolveDir: root, sourcefile: 'validate.js' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
    write: false,
  });
  const small = await transform(bundled.outputFiles[0].text, {
    minify: true,
    format: 'esm',
    lineLimit: 160,
  });
  // tsc copies no .js files, so the validator is a .ts file that it does not look into.
  return `// @ts-nocheck\n${banner}${small.code}`;
}

const scalarTypes = ['string', 'number', 'integer', 'boolean', 'null'];
const isScalar = (node) =>
  node.type !== undefined && [node.type].flat().every((type) => scalarTypes.includes(type));

/**
 * The schema as it is after loading: a scalar that may be text is text (its source text, interpolated), what may be
 * secret is `Text`, and `x-*` keys, which would make every property `unknown`, are gone.
 */
function loaded(node) {
  if (Array.isArray(node)) return node.map(loaded);
  if (node === null || typeof node !== 'object') return node;
  const name = node.$ref?.split('/').at(-1);
  const definition = name === undefined ? undefined : schema.definitions[name];
  if (name === 'secretText') return { description: node.description, tsType: 'Text' };
  if (definition && (isScalar(definition) || name === 'previously'))
    return loaded({ ...definition, description: node.description ?? definition.description });
  if (definition) return { $ref: node.$ref };
  if (isScalar(node) && node.enum === undefined && node.const === undefined) {
    const types = [node.type]
      .flat()
      .filter((type) => type !== 'string' || node.pattern !== interpolationOnly);
    const tsType = types.includes('null') ? 'Text' : types.includes('string') ? 'string' : undefined;
    return { description: node.description, ...(tsType ? { tsType } : { type: types[0] }) };
  }
  return Object.fromEntries(
    Object.entries(node)
      .filter(
        ([key]) => !['patternProperties', 'minItems', 'maxItems', 'propertyNames', '$id'].includes(key),
      )
      .map(([key, value]) => [key, loaded(value)]),
  );
}

async function types() {
  const copy = loaded(schema);
  copy.title = 'RosctrDocument';
  for (const [name, definition] of Object.entries(copy.definitions))
    if (isScalar(schema.definitions[name])) delete copy.definitions[name];
    else definition.title ??= name[0].toUpperCase() + name.slice(1);
  const text = await compile(copy, 'RosctrDocument', {
    bannerComment: `${banner}import type { Secret } from '../model/index.ts';\n\n/** A scalar after interpolation. */\nexport type Text = string | Secret;`,
    unreachableDefinitions: false,
    style: { singleQuote: true, printWidth: 108 },
  });
  return text;
}

const lookup = (node) => (node.$ref === undefined ? node : schema.definitions[node.$ref.split('/').at(-1)]);

/** What may stand at a place: known keys, what a scalar is, whether it may be secret. Branches of a oneOf are merged. */
function shape(node, into = {}) {
  const name = node.$ref?.split('/').at(-1);
  const here = lookup(node);
  if (name === 'secretText' || here.tsSecret) into.secret = true;
  for (const branch of here.oneOf ?? []) shape(branch, into);
  const kinds = [here.type ?? []].flat();
  if (kinds.some((kind) => ['string', 'number', 'integer', 'boolean'].includes(kind))) {
    const isTyped = here.pattern === interpolationOnly || !kinds.includes('string');
    if (!isTyped) into.text = true;
    if (name !== undefined) into.def ??= name;
    into.kinds = [
      ...new Set([...(into.kinds ?? []), ...kinds.filter((kind) => !(isTyped && kind === 'string'))]),
    ];
  }
  if (here.const !== undefined) into.text = true;
  if (kinds.includes('object')) into.kinds = [...new Set([...(into.kinds ?? []), 'object'])];
  if (kinds.includes('array')) into.kinds = [...new Set([...(into.kinds ?? []), 'array'])];
  for (const [key, value] of Object.entries(here.properties ?? {})) {
    into.keys ??= {};
    into.keys[key] = shape(value, into.keys[key]);
  }
  if (typeof here.additionalProperties === 'object') into.any = shape(here.additionalProperties, into.any);
  if (here.items) into.items = shape(here.items, into.items);
  if (here.propertyNames?.$ref) into.names = here.propertyNames.$ref.split('/').at(-1);
  return into;
}

function shapes() {
  const stack = shape({ $ref: '#/definitions/stack' });
  const fleet = shape({ $ref: '#/definitions/fleet' });
  const defaults = [fleet.keys.defaults, fleet.keys.overlays.items.keys.defaults];
  for (const list of [
    stack.keys.containers.any.keys.env,
    stack.keys.envs.any,
    ...defaults.map(({ keys }) => keys.containers.keys.env),
  ]) {
    list.any.secret = true;
    list.any.keys.value.secret = true;
  }
  const text = (value) => JSON.stringify(value).replace(/\},"/g, '},\n"');
  return `// @ts-nocheck\n${banner}export const stackShape = ${text(stack)};\nexport const fleetShape = ${text(fleet)};\n`;
}

/** What we write ourselves: documents hold parts of each other, so all come from one compilation. */
async function documents() {
  const titles = { plan: 'PlanDocument', report: 'ReportDocument', validate: 'ValidateDocument' };
  const parts = Object.entries(titles).map(([name, title]) => {
    const local = readFileSync(join(root, 'schemas', `${name}.schema.json`), 'utf8')
      .replaceAll('plan.schema.json#/definitions/', '#/definitions/')
      .replaceAll('"plan.schema.json"', '"#/definitions/PlanDocument"');
    const { definitions, $schema, $id, title: _title, ...rest } = JSON.parse(local);
    return { [title]: rest, ...definitions };
  });
  const text = await compile(
    {
      title: 'RosctrDocuments',
      oneOf: Object.values(titles).map((title) => ({ $ref: `#/definitions/${title}` })),
      definitions: Object.assign({}, ...parts),
    },
    'RosctrDocuments',
    {
      bannerComment: banner.replace('stack', 'plan, report and validate').trimEnd(),
      unreachableDefinitions: false,
      style: { singleQuote: true, printWidth: 108 },
    },
  );
  // Plain data is read only here, which the compiler of types cannot say.
  return text
    .replace(/^( +)((?:\w+\??|\[k: string\]):)/gm, '$1readonly $2')
    .replace(/\w+\[\]\[\]/g, (list) => `readonly (readonly ${list.slice(0, -2)})[]`)
    .replace(/(?<!readonly )\b\w+\[\](?!\))/g, 'readonly $&')
    .replace(/(?<=[:|] )\['/g, "readonly ['");
}

const files = {
  'documents.ts': await documents(),
  'validate.ts': await validator(),
  'stack.ts': await types(),
  'shapes.ts': shapes(),
};
const check = process.argv.includes('--check');
mkdirSync(target, { recursive: true });
const stale = [];
for (const [name, text] of Object.entries(files)) {
  const path = join(target, name);
  let old;
  try {
    old = readFileSync(path, 'utf8');
  } catch {
    old = undefined;
  }
  if (old === text) continue;
  stale.push(`src/generated/${name}`);
  if (!check) writeFileSync(path, text);
}
if (check && stale.length > 0) {
  console.error(`stale, run node scripts/generate-schema.mjs: ${stale.join(', ')}`);
  process.exit(1);
}
console.log(stale.length === 0 ? 'src/generated is fresh' : `wrote ${stale.join(', ')}`);
