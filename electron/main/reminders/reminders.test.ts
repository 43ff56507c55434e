import { describe, expect, it } from 'vitest';
import type { QuietHours } from '../../contract/reminder-choices.ts';
import type { Reminder, ShownReminder } from '../../contract/reminders.ts';
import { createReminders, type Settled } from './reminders.ts';

/** By the clock of whatever machine this runs on. */
const at = (day: number, hour: number, minute = 0): number => new Date(2026, 10, day, hour, minute).getTime();
const minuteMs = 60_000;

const noQuiet: QuietHours = { isOn: false, from: '22:00', to: '07:00' };
const overnight: QuietHours = { isOn: true, from: '22:00', to: '07:00' };

const session = (name: string, remindAt: number, startsAt: number, minutes = 60): Reminder => ({
  id: `session/${name}/${String(remindAt)}`,
  at: remindAt,
  until: startsAt + minutes * minuteMs,
  title: `Session with ${name}`,
  text: 'Wednesday 25 November, 16:30 to 17:30',
  place: { kind: 'session', room: 'room', session: name },
});

/** What is on the disk of one data folder; `fails` stands for a disk that is full. */
function createDisk({ fails = false } = {}) {
  const onDisk = new Set<string>();
  return {
    open: (): Settled => {
      const known = new Set(onDisk);
      return {
        has: (id) => known.has(id),
        add: async (ids) => {
          for (const id of ids) known.add(id);
          await Promise.resolve();
          if (!fails) for (const id of ids) onDisk.add(id);
        },
      };
    },
    ids: onDisk,
  };
}

/**
 * A machine with a clock that moves only when it is told to. Its timers rest while it sleeps, as the system's do. Real
 * notifications cannot be had where tests run: no system is there to show them, and nobody to click.
 */
function createMachine(start: number, { quiet = noQuiet, disk = createDisk() } = {}) {
  const shown: ShownReminder[] = [];
  let time = start;
  let quietHours = quiet;
  /** Time that the timers have run, which a sleep and a clock that is set leave alone. */
  let awake = 0;
  let timers: { readonly due: number; readonly action: () => void }[] = [];
  const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
  const open = () =>
    createReminders({
      now: () => time,
      after: (milliseconds, action) => {
        const timer = { due: awake + milliseconds, action };
        timers.push(timer);
        return () => {
          timers = timers.filter((other) => other !== timer);
        };
      },
      quietHours: () => quietHours,
      settled: disk.open(),
      show: (one) => shown.push(one),
    });
  let reminders = open();
  return {
    /** What was shown since it was asked last. */
    shown: async (): Promise<readonly string[]> => {
      await settle();
      return shown
        .splice(0)
        .map(({ title, text }) => (title.endsWith('reminders') ? `${title}\n${text}` : title));
    },
    all: shown,
    set: async (...list: readonly Reminder[]) => {
      reminders.set(list);
      await settle();
    },
    /** Lets time go by with the machine awake, timer by timer. */
    goTo: async (moment: number) => {
      while (time < moment) {
        const next = Math.min(...timers.map(({ due }) => due), awake + moment - time);
        time += next - awake;
        awake = next;
        const due = timers.filter((timer) => timer.due <= awake);
        timers = timers.filter((timer) => !due.includes(timer));
        for (const { action } of due) action();
        await settle();
      }
    },
    sleepUntil: async (moment: number, { saysSo = true } = {}) => {
      time = moment;
      if (saysSo) reminders.look();
      await settle();
    },
    setClock: (moment: number) => {
      time = moment;
    },
    setQuiet: (next: QuietHours) => {
      quietHours = next;
      reminders.look();
    },
    restart: (moment: number) => {
      timers = [];
      time = moment;
      reminders = open();
    },
    timers: () => timers.length,
  };
}

describe('a reminder', () => {
  it('comes in its time, once', async () => {
    const machine = createMachine(at(25, 12));
    await machine.set(session('Sam', at(25, 16, 20), at(25, 16, 30)));
    await machine.goTo(at(25, 16, 19));
    expect(await machine.shown()).toEqual([]);
    await machine.goTo(at(25, 16, 20));
    expect(machine.all).toEqual([
      {
        title: 'Session with Sam',
        text: 'Wednesday 25 November, 16:30 to 17:30',
        place: { kind: 'session', room: 'room', session: 'Sam' },
        until: at(25, 17, 30),
      },
    ]);
    await machine.shown();
    await machine.goTo(at(25, 18));
    expect(await machine.shown()).toEqual([]);
    expect(machine.timers()).toBe(0);
  });

  it('weeks ahead comes too', async () => {
    const machine = createMachine(at(1, 12));
    await machine.set(session('Sam', at(29, 16), at(29, 16, 30)));
    await machine.goTo(at(29, 16));
    expect(await machine.shown()).toEqual(['Session with Sam']);
  });

  it('that is not in the list any more does not come', async () => {
    const machine = createMachine(at(25, 12));
    await machine.set(session('Sam', at(25, 16, 20), at(25, 16, 30)));
    await machine.set();
    await machine.goTo(at(25, 17));
    expect(await machine.shown()).toEqual([]);
  });

  it('of a session that moved comes at the new time, and not at the old one', async () => {
    const machine = createMachine(at(25, 12));
    await machine.set(session('Sam', at(25, 14, 20), at(25, 14, 30)));
    await machine.set(session('Sam', at(25, 16, 20), at(25, 16, 30)));
    expect(machine.timers()).toBe(1);
    await machine.goTo(at(25, 16, 19));
    expect(await machine.shown()).toEqual([]);
    await machine.goTo(at(25, 16, 20));
    expect(await machine.shown()).toEqual(['Session with Sam']);
  });

  it('of a session that somebody has just made for in five minutes does not come, in this start or the next', async () => {
    const machine = createMachine(at(25, 12));
    await machine.set();
    const late = session('Sam', at(25, 11, 55), at(25, 12, 5));
    await machine.set(late);
    expect(await machine.shown()).toEqual([]);
    machine.restart(at(25, 12, 1));
    await machine.set(late);
    expect(await machine.shown()).toEqual([]);
  });

  it('is on the disk before it is seen', async () => {
    const disk = createDisk();
    const machine = createMachine(at(25, 12), { disk });
    const seenWith: number[] = [];
    const push = machine.all.push.bind(machine.all);
    machine.all.push = (...shown) => {
      seenWith.push(disk.ids.size);
      return push(...shown);
    };
    await machine.set(session('Sam', at(25, 12), at(25, 12, 10)));
    await machine.shown();
    expect(seenWith).toEqual([1]);
  });

  it('comes although the disk is full, and not again before the next start', async () => {
    const machine = createMachine(at(25, 12), { disk: createDisk({ fails: true }) });
    await machine.set(session('Sam', at(25, 12, 5), at(25, 12, 15)));
    await machine.goTo(at(25, 12, 14));
    expect(await machine.shown()).toEqual(['Session with Sam']);
  });
});

describe('a clock that is set', () => {
  it('back shows nothing twice, also after a restart', async () => {
    const machine = createMachine(at(25, 16));
    const list = [session('Sam', at(25, 16, 20), at(25, 16, 30)), session('Ada', at(25, 18), at(25, 18, 10))];
    await machine.set(...list);
    await machine.goTo(at(25, 16, 21));
    expect(await machine.shown()).toEqual(['Session with Sam']);
    machine.setClock(at(25, 15));
    await machine.goTo(at(25, 17));
    machine.setClock(at(25, 16));
    machine.restart(at(25, 16));
    await machine.set(...list);
    await machine.goTo(at(25, 17));
    expect(await machine.shown()).toEqual([]);
    await machine.goTo(at(25, 18));
    expect(await machine.shown()).toEqual(['Session with Ada']);
  });

  it('forward shows within a minute what is due by it', async () => {
    const machine = createMachine(at(25, 12));
    await machine.set(session('Sam', at(25, 16, 20), at(25, 16, 30)));
    machine.setClock(at(25, 16, 20));
    await machine.goTo(at(25, 16, 21));
    expect(await machine.shown()).toEqual(['Session with Sam']);
  });
});

describe('quiet hours', () => {
  it('hold back what falls into them until they end', async () => {
    const machine = createMachine(at(25, 21), { quiet: overnight });
    await machine.set(session('Sam', at(25, 22, 30), at(26, 9)), session('Ada', at(26, 8, 50), at(26, 9)));
    await machine.goTo(at(26, 6, 59));
    expect(await machine.shown()).toEqual([]);
    await machine.goTo(at(26, 7));
    expect(await machine.shown()).toEqual(['Session with Sam']);
    await machine.goTo(at(26, 9));
    expect(await machine.shown()).toEqual(['Session with Ada']);
  });

  it('swallow what does not help any more at their end', async () => {
    const machine = createMachine(at(25, 21), { quiet: overnight });
    await machine.set(session('Sam', at(26, 5, 50), at(26, 6)), session('Ada', at(26, 6, 20), at(26, 6, 30)));
    await machine.goTo(at(26, 7));
    // Sam’s ended as the quiet hours did; Ada’s goes on, and whoever forgot it may still come.
    expect(await machine.shown()).toEqual(['Session with Ada']);
  });

  it('that are turned off let out at once what they held back', async () => {
    const machine = createMachine(at(25, 21), { quiet: overnight });
    await machine.set(session('Sam', at(25, 22, 10), at(26, 9)));
    await machine.goTo(at(25, 23));
    expect(await machine.shown()).toEqual([]);
    machine.setQuiet(noQuiet);
    expect(await machine.shown()).toEqual(['Session with Sam']);
  });

  it('that are moved are over at the new time', async () => {
    const machine = createMachine(at(25, 23), { quiet: overnight });
    await machine.set(session('Sam', at(25, 23, 10), at(26, 9)));
    machine.setQuiet({ ...overnight, to: '06:00' });
    await machine.goTo(at(26, 6));
    expect(await machine.shown()).toEqual(['Session with Sam']);
  });
});

describe('who comes back', () => {
  const list = [
    session('Sam', at(25, 13, 50), at(25, 14)),
    session('Ada', at(25, 16, 20), at(25, 16, 30)),
    session('Tom', at(25, 19), at(26, 10)),
  ];

  it('after a sleep has one word of all that was missed, and none of what is over', async () => {
    const machine = createMachine(at(25, 12));
    await machine.set(...list);
    await machine.sleepUntil(at(25, 20));
    expect(await machine.shown()).toEqual(['Session with Tom']);
    const other = createMachine(at(25, 12));
    await other.set(...list);
    await other.sleepUntil(at(25, 17));
    expect(await other.shown()).toEqual(['Session with Ada']);
    await other.goTo(at(25, 19));
    expect(await other.shown()).toEqual(['Session with Tom']);
  });

  it('has one summary instead of several, which leads to Today', async () => {
    const machine = createMachine(at(25, 12));
    await machine.set(...list);
    await machine.sleepUntil(at(25, 14, 30));
    await machine.shown();
    await machine.set(
      ...list,
      session('Eva', at(25, 15), at(25, 18)),
      session('Kim', at(25, 15, 30), at(25, 18)),
    );
    await machine.sleepUntil(at(25, 17));
    expect(machine.all).toEqual([
      {
        title: '3 reminders',
        text: [
          'Session with Eva: Wednesday 25 November, 16:30 to 17:30',
          'Session with Kim: Wednesday 25 November, 16:30 to 17:30',
          'Session with Ada: Wednesday 25 November, 16:30 to 17:30',
        ].join('\n'),
        place: { kind: 'today' },
        until: at(25, 19),
      },
    ]);
  });

  it('has a summary of a few short lines, however much was missed', async () => {
    const machine = createMachine(at(25, 12));
    const long = { title: '🧗'.repeat(100), text: 'Thursday\nOwning the migration' };
    await machine.set(
      ...Array.from({ length: 7 }, (_, index) => ({
        ...session(`Sam${String(index)}`, at(25, 13), at(25, 14)),
        ...long,
      })),
    );
    await machine.sleepUntil(at(25, 13, 55));
    const [summary] = machine.all;
    expect(summary?.title).toBe('7 reminders');
    expect(summary?.text.split('\n').map((line) => Array.from(line).length)).toEqual([100, 100, 100, 100, 1]);
  });

  it('hears of one session once, whatever was missed about it', async () => {
    const machine = createMachine(at(24, 12));
    const ofSam = [
      session('Sam', at(24, 19), at(25, 14)),
      session('Sam', at(25, 13), at(25, 14)),
      session('Sam', at(25, 13, 50), at(25, 14)),
    ];
    await machine.set(...ofSam);
    await machine.sleepUntil(at(25, 13, 55));
    expect(await machine.shown()).toEqual(['Session with Sam']);
    const other = createMachine(at(24, 12));
    await other.set(...ofSam, session('Ada', at(25, 13, 20), at(25, 14)));
    await other.sleepUntil(at(25, 13, 55));
    expect((await other.shown())[0]?.match(/with \w+/gu)).toEqual(['with Ada', 'with Sam']);
    await machine.goTo(at(25, 15));
    expect(await machine.shown()).toEqual([]);
  });

  it('with a later start hears what was missed meanwhile', async () => {
    const machine = createMachine(at(25, 12));
    await machine.set(...list);
    machine.restart(at(25, 16, 25));
    await machine.set(...list);
    expect(await machine.shown()).toEqual(['Session with Ada']);
  });

  it('from a sleep that the system does not tell of hears it within a minute', async () => {
    const machine = createMachine(at(25, 12));
    await machine.set(...list);
    await machine.sleepUntil(at(25, 16, 25), { saysSo: false });
    await machine.goTo(at(25, 16, 26));
    expect(await machine.shown()).toEqual(['Session with Ada']);
  });

  it('in the quiet hours hears it at their end', async () => {
    const machine = createMachine(at(25, 18), { quiet: overnight });
    await machine.set(session('Tom', at(25, 19), at(26, 10)));
    await machine.sleepUntil(at(26, 3));
    expect(await machine.shown()).toEqual([]);
    await machine.goTo(at(26, 7));
    expect(await machine.shown()).toEqual(['Session with Tom']);
  });
});
