import type { MaintenanceWindow, Weekday } from '../../model/index.ts';

const week: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const dayMinutes = 24 * 60;

/** May a router with these windows be changed now? One without windows may always. */
export function isOpenAt(windows: readonly MaintenanceWindow[] | undefined, now: number): boolean {
  return windows === undefined || windows.some((window) => isOneOpen(window, now));
}

function isOneOpen({ days, from, to, timeZone }: MaintenanceWindow, now: number): boolean {
  const { day, minute } = localTime(timeZone, now);
  const opensOn = (which: number): boolean => days.some((name) => week.indexOf(name) === (which + 7) % 7);
  if (from < to) return opensOn(day) && minute >= from && minute < to;
  // Over midnight: the days are those on which it opens.
  return (opensOn(day) && minute >= from) || (opensOn(day - 1) && minute < to);
}

/** `fri 22:00 Europe/Riga`: when the first of the windows opens next, in its own time; empty where none ever does. */
export function nextOpening(windows: readonly MaintenanceWindow[], now: number): string {
  const openings = windows.flatMap(({ days, from, timeZone }) => {
    const { day, minute } = localTime(timeZone, now);
    return days.map((name) => {
      const distance = (week.indexOf(name) - day + 7) % 7;
      const ahead = distance === 0 && minute >= from ? 7 : distance;
      return { wait: ahead * dayMinutes + from - minute, words: `${name} ${clock(from)} ${timeZone}` };
    });
  });
  return openings.sort((a, b) => a.wait - b.wait)[0]?.words ?? '';
}

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

interface LocalTime {
  /** 0 is Monday. */
  readonly day: number;
  readonly minute: number;
}

/** What the clock on the wall says there, summer time and all. */
function localTime(timeZone: string, now: number): LocalTime {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const parts = new Map(format.formatToParts(now).map(({ type, value }) => [type, value]));
  const day = week.findIndex((name) => parts.get('weekday')?.toLowerCase() === name);
  return { day, minute: Number(parts.get('hour')) * 60 + Number(parts.get('minute')) };
}
