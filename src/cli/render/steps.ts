import type { Handle, Step } from '../../model/index.ts';
import { type RouterOutlook, plansOf } from '../outlook.ts';
import { type Style, paint } from './style.ts';
import { safe } from './values.ts';

/** `-v`: the calls to the router in their order, without values. */
export function stepsText(style: Style, outlooks: readonly RouterOutlook[]): string {
  return plansOf(outlooks)
    .filter(({ steps }) => steps.length > 0)
    .map(({ router, stack, steps }) => {
      const head = paint(style, 'dim', `Calls to ${safe(router)} for stack ${safe(stack)}:`);
      const lines = steps.map((step, index) => `${String(index + 1).padStart(4)}. ${callOf(step)}`);
      return `\n${[head, ...lines].join('\n')}\n`;
    })
    .join('');
}

function callOf(step: Step): string {
  const { menu, address } = step;
  switch (step.do) {
    case 'add':
      return `${menu}/add ${namesOf(step.rows)}   ${safe(address)}`;
    case 'set':
      return `${menu}/set ${step.row ? rowOf(step.row) : ''} ${namesOf(step.rows)}   ${safe(address)}`;
    case 'remove':
      return `${menu}/remove ${rowOf(step.row)}   ${safe(address)}`;
    case 'run':
      return `${menu}/${step.command} ${rowOf(step.row)}   ${safe(address)}`;
    case 'wait':
      return `wait until ${safe(address)} is ${step.until}${watched(step)}, at most ${step.deadlineSeconds} s`;
    case 'probe':
      return `ask ${safe('tcp' in step.probe ? step.probe.tcp : step.probe.http)} from here until it answers, at most ${step.deadlineSeconds} s   ${safe(address)}`;
    case 'save':
      return `${menu}/save ${rowOf(step.row)} file=${safe(step.file)}, at most ${step.deadlineSeconds} s   ${safe(address)}`;
    case 'exec':
      return `run here: ${safe(step.command.join(' '))}, at most ${step.deadlineSeconds} s   ${safe(address)}`;
  }
}

function watched({ watchSeconds }: Extract<Step, { do: 'wait' }>): string {
  return watchSeconds === undefined ? '' : ` for ${watchSeconds} s on end`;
}

function namesOf([first]: Extract<Step, { do: 'add' }>['rows']): string {
  return Object.keys(first ?? {}).join(', ');
}

function rowOf(row: Handle): string {
  return 'id' in row ? row.id : '(the new row)';
}
