/**
 * Commands that talk to routers: loaded together, so that one file is read from disk and not ten. `plan`, which has to
 * start fastest, has a file of its own.
 */
export { applyCommand } from './apply.ts';
export { destroyCommand } from './destroy.ts';
export { doctorCommand } from './doctor.ts';
export { driftCommand } from './drift.ts';
export { explainCommand } from './explain.ts';
export { showCommand } from './show.ts';
