import assert from 'node:assert/strict';
import { outcome, type Scene } from './waiting.ts';

const hint = 'check image name, registry and free space; the next run tries again';
const pullFailed = {
  code: 'apply/pull-failed',
  message: 'its image could not be pulled or extracted',
  hint,
};
const vanished = {
  code: 'apply/vanished',
  message: 'its row is no longer on the router: somebody removed it',
};

const settled: readonly (readonly [string, Scene, unknown])[] = [
  [
    'is over when the image is there',
    {
      until: 'settled',
      story: '0 pulling, 400 ready',
    },
    'done after 0.5 s',
  ],
  [
    'goes on while it is stopped without an image',
    {
      until: 'settled',
      story: '0 stopped, 900 ready',
    },
    'done after 0.95 s',
  ],
  ['is over when it runs already', { until: 'settled', story: '0 running' }, 'done after 0 s'],
  ['is over when it is starting', { until: 'settled', story: '0 starting' }, 'done after 0 s'],
  [
    'goes on in any other state',
    {
      until: 'settled',
      story: '0 nothing, 100 stopping, 300 ready',
    },
    'done after 0.5 s',
  ],
  [
    'ends when the pull fails',
    {
      until: 'settled',
      story: '0 pulling, 100 failed',
    },
    pullFailed,
  ],
  [
    'ends when the row goes',
    {
      until: 'settled',
      story: '0 pulling, 100 gone',
    },
    vanished,
  ],
  [
    'ends with the words of the row where it has no image',
    { until: 'settled', story: '0 stopped', words: { '.about': 'no space' } },
    {
      code: 'apply/pull-failed',
      message: 'the pull ended, but the router shows no image for it',
      hint,
      quote: 'no space',
    },
  ],
  [
    'ends when it calls itself stopped and comes no further',
    {
      until: 'settled',
      story: '0 pulling, 1000 stopped',
      words: { 'container-size': '5' },
      deadlineSeconds: 1800,
    },
    { code: 'apply/pull-failed', message: 'the pull ended, but the router shows no image for it', hint },
  ],
  [
    'is patient with a row that shows no size',
    { until: 'settled', story: '0 stopped, 800000 ready', deadlineSeconds: 1800 },
    'done after 800.15625 s',
  ],
  [
    'is over before 7.21 when it is stopped',
    { until: 'settled', story: '0 stopped', release: '7.20.8' },
    'done after 0 s',
  ],
  [
    'is not over from 7.21 on when it is only stopped',
    {
      until: 'settled',
      story: '0 stopped, 5000 ready',
      release: '7.21',
    },
    'done after 6.15625 s',
  ],
  [
    'ends before 7.21 with the words of the row',
    {
      until: 'settled',
      story: '0 stopped',
      release: '7.20.8',
      words: { comment: 'was unable to import' },
    },
    {
      code: 'apply/pull-failed',
      message: 'its image could not be imported',
      hint,
      quote: 'was unable to import',
    },
  ],
  [
    'ends at its deadline',
    { until: 'settled', story: '0 pulling', deadlineSeconds: 1 },
    {
      code: 'apply/deadline',
      message: 'it is still pulling after 1 s, and should be settled',
      hint: 'a slow registry, or a slow disk: see /log on the router. The next run goes on from what is there then',
    },
  ],
];

const up: readonly (readonly [string, Scene, unknown])[] = [
  [
    'is over when it stayed up',
    {
      until: 'up',
      story: '0 stopped, 400 starting, 900 running',
    },
    'done after 4.15625 s',
  ],
  ['is over when it stayed healthy', { until: 'up', story: '0 healthy' }, 'done after 4.15625 s'],
  [
    'lasts as long as it is to be watched',
    { until: 'up', story: '0 running', watchSeconds: 8 },
    'done after 8.15625 s',
  ],
  [
    'needs no time where nothing is watched',
    { until: 'up', story: '0 running', watchSeconds: 0 },
    'done after 0 s',
  ],
  [
    'ends when it goes down again',
    {
      until: 'up',
      story: '0 running, 300 stopped',
    },
    { code: 'apply/exited', message: 'it started and exited at once' },
  ],
  [
    'ends when it does not start for long',
    { until: 'up', story: '0 stopped' },
    { code: 'apply/not-started', message: 'it does not start' },
  ],
  [
    'ends at once when the row says why it does not start',
    { until: 'up', story: '0 stopped', words: { '.about': 'no such file' } },
    { code: 'apply/not-started', message: 'it does not start', quote: 'no such file' },
  ],
  [
    'ends when its health check fails',
    { until: 'up', story: '0 unhealthy' },
    { code: 'apply/unhealthy', message: 'it runs, but its health check fails' },
  ],
  [
    'ends with what the health check said',
    { until: 'up', story: '0 unhealthy', words: { 'healthcheck-status': 'curl: hunter2' } },
    { code: 'apply/unhealthy', message: 'it runs, but its health check fails', quote: 'curl: *****' },
  ],
  [
    'ends where it has no image',
    { until: 'up', story: '0 failed' },
    { code: 'apply/pull-failed', message: 'it has no usable image', hint },
  ],
  [
    'ends when the row goes',
    {
      until: 'up',
      story: '0 running, 300 gone',
    },
    vanished,
  ],
  [
    'ends at its deadline',
    { until: 'up', story: '0 starting', deadlineSeconds: 2 },
    {
      code: 'apply/deadline',
      message: 'it is still starting after 2 s, and should be up',
      hint: 'see its log, /container/print and /log on the router; the next run starts it again',
    },
  ],
];

const others: readonly (readonly [string, Scene, unknown])[] = [
  [
    'for the stop is over when it is stopped',
    {
      until: 'stopped',
      story: '0 stopping, 300 stopped',
    },
    'done after 0.5 s',
  ],
  [
    'for the stop is over where there is no image',
    { until: 'stopped', story: '0 failed' },
    'done after 0 s',
  ],
  ['for the stop is over where the row is gone', { until: 'stopped', story: '0 gone' }, 'done after 0 s'],
  [
    'for the end is over when the row is gone',
    {
      until: 'gone',
      story: '0 deleting, 300 gone',
    },
    'done after 0.5 s',
  ],
  [
    'for the end goes on in every state',
    { until: 'gone', story: '0 stopped', deadlineSeconds: 1 },
    {
      code: 'apply/deadline',
      message: 'it is still stopped after 1 s, and should be gone',
      hint: 'the router still deletes it; run again in a while',
    },
  ],
];

for (const [what, cases] of [
  ['waiting for the image', settled],
  ['waiting for the start', up],
  ['waiting', others],
] as const) {
  describe(what, () => {
    for (const [title, scene, expected] of cases) {
      it(title, async () => {
        assert.deepEqual(await outcome(scene), expected);
      });
    }
  });
}
