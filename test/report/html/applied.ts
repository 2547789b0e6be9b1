import type { PlanDocument, Problem, ReportDocument } from '../../../src/generated/documents.ts';

/** An apply that did all of it, apart from the routers that are named. */
export function applied(plan: PlanDocument, failing: readonly string[] = []): ReportDocument {
  const changed = new Set(
    plan.resource_changes
      .filter(({ change: { actions } }) => actions[0] !== 'no-op')
      .map(({ router }) => router),
  );
  const reports = [...changed].map((router) => {
    const ok = !failing.includes(router);
    const problem: Problem = {
      code: 'apply/pull-failed',
      message: 'container/app0: the image cannot be pulled',
      quote: 'failed to extract layer',
      router,
    };
    return {
      router,
      stack: 'edge',
      ok,
      writes: ok ? 6 : 2,
      seconds: 12.5,
      steps: [
        {
          address: 'staged/app0',
          menu: '/container',
          do: 'add' as const,
          status: 'done' as const,
          seconds: 0.02,
        },
        {
          address: 'staged/app0',
          menu: '/container',
          do: 'wait' as const,
          until: 'settled' as const,
          status: ok ? ('done' as const) : ('failed' as const),
          seconds: 9.1,
          ...(ok ? {} : { problem }),
        },
        {
          address: 'container/app0',
          menu: '/container',
          do: 'stop' as const,
          status: ok ? ('done' as const) : ('skipped' as const),
          seconds: ok ? 1.2 : 0,
        },
      ],
      problems: ok ? [] : [problem],
    };
  });
  return {
    formatVersion: '1.0',
    command: 'apply',
    rosctrVersion: '0.1.0',
    ok: failing.length === 0,
    complete: true,
    writes: reports.reduce((sum, { writes }) => sum + writes, 0),
    plan,
    reports,
  };
}
