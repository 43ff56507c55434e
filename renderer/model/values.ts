import * as z from 'zod/mini';
import { isId } from './ids.ts';

/** The end of the year 9999. Later moments cannot be meant, and the last ones that exist cannot be added to. */
const lastMoment = 253_402_300_799_999;

/** A point in time, milliseconds since 1970. */
export const momentSchema = z.number().check(z.minimum(0), z.maximum(lastMoment));

/** A day of the calendar without a time or a zone: `2026-11-23`. */
export const daySchema = z.iso.date();

const knownZones = new Map<string, boolean>();

function isTimeZone(name: string): boolean {
  const known = knownZones.get(name);
  if (known !== undefined) return known;
  let isKnown = true;
  try {
    Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    isKnown = false;
  }
  // What comes from a document is as long and as many as somebody liked: only a little of it is remembered.
  if (knownZones.size < 500 && name.length < 100) knownZones.set(name, isKnown);
  return isKnown;
}

/** An IANA time zone that this device knows: `Europe/London`. */
export const timeZoneSchema = z.string().check(z.refine(isTimeZone));

/** An id of ours. */
export const idSchema = z.string().check(z.refine(isId));
