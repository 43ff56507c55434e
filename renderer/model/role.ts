import * as z from 'zod/mini';

/** What somebody is in one mentorship. Exactly two people, one of each: so the role also names the author. */
export const roles = ['learner', 'mentor'] as const;
export const roleSchema = z.enum(roles);
export type Role = z.infer<typeof roleSchema>;

export const otherRole = (role: Role): Role => (role === 'learner' ? 'mentor' : 'learner');
