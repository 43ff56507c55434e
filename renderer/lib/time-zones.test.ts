import { describe, expect, it } from 'vitest';
import { cityOf, differsAt, listTimeZones } from './time-zones.ts';

describe('time zones', () => {
  it('are called by their city, in the name it has today', () => {
    expect(cityOf('Europe/Stockholm')).toBe('Stockholm');
    expect(cityOf('America/Argentina/Buenos_Aires')).toBe('Buenos Aires');
    expect(cityOf('Asia/Calcutta')).toBe('Kolkata');
    expect(cityOf('UTC')).toBe('UTC');
  });

  it('are listed by city, with what else they are found by', () => {
    const zones = listTimeZones(['Etc/GMT+5']);
    expect(zones.map(({ city }) => city)).toEqual(
      zones.map(({ city }) => city).toSorted((a, b) => a.localeCompare(b, 'en')),
    );
    expect(zones.find(({ id }) => id === 'Europe/Stockholm')).toMatchObject({
      city: 'Stockholm',
      region: 'Europe',
    });
    expect(zones.find(({ city }) => city === 'Berlin')?.keywords).toContain('Munich');
    expect(zones.map(({ id }) => id)).toEqual(expect.arrayContaining(['UTC', 'Etc/GMT+5']));
    expect(new Set(zones.map(({ id }) => id)).size).toBe(zones.length);
  });

  it('differ or not, by the day of the year', () => {
    const [winter, march] = [Date.parse('2026-01-15T12:00Z'), Date.parse('2026-03-20T12:00Z')];
    expect(differsAt(winter, 'Europe/London', 'UTC')).toBe(false);
    expect(differsAt(Date.parse('2026-07-15T12:00Z'), 'Europe/London', 'UTC')).toBe(true);
    expect(differsAt(winter, 'Europe/Stockholm', 'Europe/Berlin')).toBe(false);
    expect(differsAt(march, 'America/New_York', 'America/Chicago')).toBe(true);
  });
});
