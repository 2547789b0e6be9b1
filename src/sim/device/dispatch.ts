import type { Core } from './core.ts';
import { checkPolicies } from './policies.ts';
import { get, print } from './reading.ts';
import { hasCommand, isAvailable, takesArgument } from './registry.ts';
import { selectRows } from './rows.ts';
import { add, comment, enable, move, remove, set, unset } from './writing.ts';
import { Refusal, type ApiCall, type ApiReply, type Menu, type Session } from './types.ts';

/** Carries out one sentence. Throws `Refusal` with the router's words. */
export function dispatch(core: Core, session: Session, call: ApiCall): ApiReply {
  const { menu, command } = locate(core, call.command);
  checkPolicies(menu, command, session);
  for (const name of call.attributes.keys()) {
    if (!takesArgument(core, menu, command, name)) throw new Refusal(`unknown parameter ${name}`);
  }
  const special = menu.commands?.[command];
  if (special !== undefined) {
    const rows = selectRows(core, menu, command, call.attributes) ?? [];
    return special(core, rows, call.attributes) ?? { rows: [], done: {} };
  }
  return generic(core, menu, command, session, call);
}

/** Menu and command of a path, or the router's words for one that is not there (routeros.md 3). */
function locate(core: Core, path: string): { menu: Menu; command: string } {
  const words = path.split('/').filter(Boolean);
  const command = words.at(-1) ?? '';
  const place = words.slice(0, -1).join('/');
  const menu = core.menus.get(place);
  if (menu === undefined || !isAvailable(core, menu)) {
    const isFolder = [...core.menus.keys()].some((each) => each.startsWith(`${place}/`));
    throw new Refusal(isFolder && menu === undefined ? 'no such command' : 'no such command prefix', 0);
  }
  if (!hasCommand(core, menu, command)) throw new Refusal('no such command', 0);
  return { menu, command };
}

function generic(core: Core, menu: Menu, command: string, session: Session, call: ApiCall): ApiReply {
  switch (command) {
    // What `listen` sends is the server's business: it asks again and tells what changed.
    case 'print':
    case 'getall':
    case 'listen':
      return print(core, menu, session, call);
    case 'get':
      return get(core, menu, session, call);
    case 'add':
      return add(core, menu, call.attributes);
    case 'set':
      return set(core, menu, call.attributes);
    case 'remove':
      return remove(core, menu, call.attributes);
    case 'unset':
    case 'reset':
      return unset(core, menu, call.attributes);
    case 'move':
      return move(core, menu, call.attributes);
    case 'enable':
      return enable(core, menu, call.attributes, false);
    case 'disable':
      return enable(core, menu, call.attributes, true);
    case 'comment':
      return comment(core, menu, call.attributes);
    default:
      throw new Refusal(`failure: this simulator does not do /${menu.path}/${command}`);
  }
}
