/**
 * An object without a prototype, since `__proto__` and `constructor` are legal names in files and on the wire. Made by a
 * constructor, objects with the same names share one shape; each `Object.create(null)` is a hash table, of twice the
 * memory.
 */
export const Bare = function () {
  // Names come one by one.
} as unknown as new <T>() => Record<string, T>;
Bare.prototype = Object.freeze(Object.create(null) as object);
