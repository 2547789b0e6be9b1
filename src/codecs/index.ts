/** Text of the wire to canonical values and back. */
export * from './scalars.ts';
export * from './quantities.ts';
export * from './lists.ts';
export * from './image.ts';
export * from './mode.ts';
