import type { About } from './about.ts';
import type { RunDocument } from './document.ts';
import { countsOf, driftedOn, grouped, read, type Reading, type RouterReading } from './reading.ts';

interface Metric {
  readonly name: string;
  readonly help: string;
  readonly samples: readonly (readonly [Readonly<Record<string, string>>, number])[];
}

/**
 * The text format of Prometheus, for node_exporter's textfile collector (docs/reports.md). A run that failed keeps the
 * time of the last one that did not: alerts ask for that.
 */
export function prometheus(document: RunDocument, about: About): string {
  const reading = read(document);
  return metricsOf(reading, about)
    .filter(({ samples }) => samples.length > 0)
    .map(({ name, help, samples }) =>
      [
        `# HELP ${name} ${help}`,
        `# TYPE ${name} gauge`,
        ...samples.map(([labels, value]) => `${name}${labelsText(labels)} ${value}`),
        '',
      ].join('\n'),
    )
    .join('');
}

function metricsOf(reading: Reading, about: About): readonly Metric[] {
  const { plan, report, routers, command } = reading;
  const now = Math.floor(Date.parse(about.generatedAt) / 1000);
  const isGood = report ? report.ok && plan.refusals.length === 0 : plan.complete && !plan.errored;
  const last = isGood ? now : lastSuccess(about.previous ?? '', command);
  const each = (of: (one: RouterReading) => number | undefined): Metric['samples'] =>
    routers.flatMap((one) => {
      const value = of(one);
      return value === undefined ? [] : [[{ router: one.router.name }, value] as const];
    });
  const findings = (plan.drift ?? []).filter(({ ignored }) => !ignored);
  const categories = grouped(findings, ({ router, category }) => JSON.stringify([router, category]));
  return [
    {
      name: 'rosctr_router_up',
      help: 'Whether the router could be read.',
      samples: each(({ router }) => (router.read ? 1 : 0)),
    },
    {
      name: 'rosctr_drift_resources',
      help: 'Resources that were not as the files say when the run read the router.',
      samples: each((one) => (one.router.read ? driftedOn(plan, one) : undefined)),
    },
    {
      name: 'rosctr_drift_findings',
      help: 'What drift found, by category; what a rule ignores is not counted.',
      samples: [...categories.values()].map((group) => {
        const [{ router, category } = { router: '', category: '' }] = group;
        return [{ router, category }, group.length] as const;
      }),
    },
    {
      name: 'rosctr_planned_changes',
      help: 'Changes of the plan, by what they do.',
      samples: routers.flatMap(({ router, changes }) => {
        if (!router.read) return [];
        const counts = Object.entries(countsOf(changes)).filter(([action]) => action !== 'keep');
        return counts.map(([action, value]) => [{ router: router.name, action }, value] as const);
      }),
    },
    {
      name: 'rosctr_refusals',
      help: 'Reasons for which the plan must not run.',
      samples: each(
        ({ router }) => plan.refusals.filter((refusal) => refusal.router === router.name).length,
      ),
    },
    {
      name: 'rosctr_apply_ok',
      help: 'Whether everything that was to be done on the router was done and verified.',
      samples: [...grouped(report?.reports ?? [], ({ router }) => router)].map(
        ([router, all]) => [{ router }, all.every(({ ok }) => ok) ? 1 : 0] as const,
      ),
    },
    {
      name: 'rosctr_run_ok',
      help: 'Whether every router could be read and nothing failed; drift is no failure.',
      samples: [[{ command }, isGood ? 1 : 0]],
    },
    {
      name: 'rosctr_last_run_timestamp_seconds',
      help: 'When the run ended.',
      samples: [[{ command }, now]],
    },
    {
      name: 'rosctr_last_success_timestamp_seconds',
      help: 'When a run last ended well.',
      samples: last === undefined ? [] : [[{ command }, last]],
    },
    {
      name: 'rosctr_run_duration_seconds',
      help: 'How long the run took.',
      samples: about.durationSeconds === undefined ? [] : [[{ command }, rounded(about.durationSeconds)]],
    },
    { name: 'rosctr_info', help: 'The rosctr that ran.', samples: [[{ version: plan.rosctrVersion }, 1]] },
  ];
}

const rounded = (seconds: number): number => Math.round(seconds * 1000) / 1000;

/** https://prometheus.io/docs/instrumenting/exposition_formats/ */
function labelsText(labels: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(labels).map(([name, value]) => {
    const escaped = value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
    return `${name}="${escaped}"`;
  });
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}

function lastSuccess(previous: string, command: string): number | undefined {
  const start = `rosctr_last_success_timestamp_seconds{command="${command}"} `;
  const line = previous.split('\n').find((one) => one.startsWith(start));
  const value = Number(line?.slice(start.length));
  return line === undefined || !Number.isFinite(value) ? undefined : value;
}
