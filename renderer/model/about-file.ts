import * as z from 'zod/mini';
import { maximumNameLength, purposeSchema } from './records/profile.ts';
import { roleSchema } from './role.ts';
import { idSchema } from './values.ts';

/** What a `.waymark` file says of itself before it is merged: whose copy of which mentorship it is. */
export const aboutFileSchema = z.object({
  kind: z.literal('mentorship'),
  from: z.object({ role: roleSchema, name: z.string() }),
  to: z.object({ role: roleSchema, name: z.string() }),
});
export type AboutFile = z.infer<typeof aboutFileSchema>;

/** What a person's own copy says of itself: whose it is, and whether it is all of theirs or one mentorship. */
export const aboutCopySchema = z.object({
  kind: z.literal('person'),
  person: z.object({
    id: idSchema,
    name: z.string().check(z.minLength(1), z.maxLength(maximumNameLength)),
    purpose: purposeSchema,
  }),
  part: z.enum(['everything', 'mentorship']),
});
export type AboutCopy = z.infer<typeof aboutCopySchema>;
