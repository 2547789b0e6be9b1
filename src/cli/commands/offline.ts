/** Commands that read files only: loaded together, so that one file is read from disk and not ten. */
export { namesIn } from '../completion/names.ts';
export { fmtCommand } from './fmt.ts';
export { initCommand } from './init.ts';
export { renderCommand } from './render.ts';
export { validateCommand } from './validate.ts';
