/** The file: YAML in, what each router is to have out. */
export { formatFile, type Formatted } from './format/index.ts';
export { loadStacks, type LoadContext, type Loaded } from './load.ts';
export { type Reference, referencesIn } from './find-references.ts';
export type { OpenedText, SourceFile } from './source-file.ts';
export { type Provider, ProviderError, type Surroundings } from './providers.ts';
export { problemCodes, type ProblemCode } from './problem-codes.ts';
export type { RenderedNode, RenderedRouter, RenderedStack } from './rendered.ts';
export { renderProblem, type RenderOptions } from './render-problem.ts';
export type { RouterTarget, RouterTls } from './routers.ts';
