import * as z from 'zod/mini';
import { roleSchema } from './role.ts';

/** What a `.waymark` file says of itself before it is merged: whose copy of which mentorship it is. */
export const aboutFileSchema = z.object({
  kind: z.literal('mentorship'),
  from: z.object({ role: roleSchema, name: z.string() }),
  to: z.object({ role: roleSchema, name: z.string() }),
});
export type AboutFile = z.infer<typeof aboutFileSchema>;
