import { useMemo } from 'react';
import { formatMyTime } from '@/lib/agreed-times.ts';
import { formatTime } from '@/lib/dates.ts';
import { differsAt, listTimeZones } from '@/lib/time-zones.ts';
import { localTimeZone } from '@/lib/zoned.ts';
import { ComboField, type ComboOption } from '@/ui/actions/combo-field.tsx';
import { strings } from './strings.ts';

export interface ZoneFieldProps {
  /** An IANA name. */
  readonly value: string;
  readonly onChange: (zone: string) => void;
  /** What is chosen by that clock, so far; `undefined` while it is no moment yet. */
  readonly moment: number | undefined;
  readonly now: number;
}

function zoneOptions(value: string, now: number): readonly ComboOption[] {
  const zones = listTimeZones([value]);
  const [mine, cities] = [localTimeZone(), zones.map(({ city }) => city)];
  const isOnly = new Map(cities.map((city) => [city, cities.indexOf(city) === cities.lastIndexOf(city)]));
  return zones.map(({ id, city, region, keywords }) => ({
    id,
    label: isOnly.get(city) === true || region === '' ? city : `${city}, ${region}`,
    keywords,
    detail: differsAt(now, id, mine) ? strings.zoneNow(formatTime(now, id)) : undefined,
  }));
}

/** Where the clock hangs that a session's time is meant by, found by its city; says what that is by mine, where they differ. */
export function ZoneField({ value, onChange, moment, now }: ZoneFieldProps) {
  const options = useMemo(() => zoneOptions(value, now), [value, now]);
  return (
    <ComboField
      label={strings.zone}
      value={value}
      onChange={onChange}
      options={options}
      nothingFound={strings.noZone}
      helper={moment === undefined ? undefined : formatMyTime(moment, now, value)}
    />
  );
}
