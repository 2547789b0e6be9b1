import { Refusal } from './types.ts';

type Shown = Readonly<Record<string, string>>;

/** The query words of a print (wire-protocol.md 1.5): a stack machine over one row as it is shown. */
export function matches(row: Shown, queries: readonly string[]): boolean {
  const stack: boolean[] = [];
  for (const word of queries) {
    const query = word.startsWith('?') ? word.slice(1) : word;
    if (query.startsWith('#')) operate(stack, query.slice(1));
    else stack.push(holds(row, query));
  }
  // Several words without an operation are ANDed.
  return stack.every(Boolean);
}

function holds(row: Shown, query: string): boolean {
  const match = /^(=|<|>|-)?(.*)$/s.exec(query);
  const [, sign, rest = ''] = match ?? [];
  if (sign === '-') return !Object.hasOwn(row, rest);
  const split = rest.indexOf('=');
  if (split === -1) return Object.hasOwn(row, rest);
  const name = rest.slice(0, split);
  const wanted = rest.slice(split + 1);
  if (!Object.hasOwn(row, name)) return false;
  const value = row[name] ?? '';
  if (sign === '<') return order(value, wanted) < 0;
  if (sign === '>') return order(value, wanted) > 0;
  return value === wanted;
}

/** Numbers by size, all else as text. */
function order(a: string, b: string): number {
  const numbers = /^-?\d+$/;
  if (numbers.test(a) && numbers.test(b)) return Number(a) - Number(b);
  return a < b ? -1 : a > b ? 1 : 0;
}

function operate(stack: boolean[], operations: string): void {
  const pop = (): boolean => {
    const value = stack.pop();
    if (value === undefined) throw new Refusal('bad query: stack is empty', 5);
    return value;
  };
  let previous = '';
  for (const match of operations.matchAll(/\d+|./g)) {
    const [token] = match;
    const isLast = match.index + token.length === operations.length;
    if (/^\d+$/.test(token)) {
      const value = stack[stack.length - 1 - Number(token)];
      if (value === undefined) throw new Refusal('bad query: no such index', 5);
      // An index at the end replaces everything; one that is followed by more pushes a copy.
      if (isLast) stack.splice(0, stack.length, value);
      else stack.push(value);
    } else if (token === '!') stack.push(!pop());
    else if (token === '&') {
      const [right, left] = [pop(), pop()];
      stack.push(left && right);
    } else if (token === '|') {
      const [right, left] = [pop(), pop()];
      stack.push(left || right);
    } else if (token !== '.') throw new Refusal(`bad query: unknown operation ${token}`, 5);
    else if (!/^\d+$/.test(previous)) {
      // After an index the dot only ends it; elsewhere it pushes a copy of the top.
      const top = pop();
      stack.push(top, top);
    }
    previous = token;
  }
}
