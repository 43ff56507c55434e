import { z } from 'zod';
import { linkIdPattern } from './link.ts';

const linkId = z.string().regex(linkIdPattern);

/** A place in the app that a link can lead to. */
export const linkSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('mentorship'), room: linkId }),
  z.strictObject({ kind: z.literal('session'), room: linkId, session: linkId }),
]);

/** Main's own count, so that an answer is about what was asked about. */
const arrivalId = z.int().positive();

/** What was opened outside the app and waits for the person's word, without its content. */
export const arrivalSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('nothing') }),
  /** `name` is fit to be shown; main alone knows where the file lies. */
  z.strictObject({ kind: z.literal('file'), id: arrivalId, name: z.string() }),
  z.strictObject({ kind: z.literal('link'), id: arrivalId, link: linkSchema }),
  z.strictObject({ kind: z.literal('unknown-link'), id: arrivalId }),
  z.strictObject({ kind: z.literal('malformed-link'), id: arrivalId }),
]);
export type Arrival = z.infer<typeof arrivalSchema>;

export const whichArrival = z.strictObject({ id: arrivalId });
