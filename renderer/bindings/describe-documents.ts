import { documentNames } from '@/model/documents.ts';
import { listMentorships, listSessions } from './rows.ts';
import type { Services } from './services.ts';

/** A document as a person would call it; the names are those that lists still show. */
export type DescribedDocument =
  | { readonly kind: 'personal' | 'drafts' | 'other' }
  | { readonly kind: 'mentorship'; readonly partnerName: string | undefined }
  | {
      readonly kind: 'session';
      readonly title: string | undefined;
      readonly partnerName: string | undefined;
    };

const sessionPattern = /^([^/]+)\/session\/([^/]+)$/u;
const mentorshipPattern = /^([^/]+)\/mentorship$/u;

/** How many of what there are among documents, by their names alone. */
export function countDocuments(names: readonly string[]): {
  readonly mentorships: number;
  readonly sessions: number;
} {
  return {
    mentorships: names.filter((name) => mentorshipPattern.test(name)).length,
    sessions: names.filter((name) => sessionPattern.test(name)).length,
  };
}

/** Says what documents are, from the lists: the documents themselves may be gone. */
export async function describeDocuments(
  { catalogue }: Pick<Services, 'catalogue'>,
  names: readonly string[],
): Promise<readonly DescribedDocument[]> {
  const mentorships = new Map<string, string>(
    (await listMentorships(catalogue)).map(({ room, partnerName }) => [room, partnerName]),
  );
  const sessions = new Map<string, string>(
    (await listSessions(catalogue)).map(({ id, title }) => [id, title]),
  );
  return names.map((name) => {
    if (name === documentNames.personal) return { kind: 'personal' };
    if (name === documentNames.drafts) return { kind: 'drafts' };
    const session = sessionPattern.exec(name);
    if (session !== null)
      return {
        kind: 'session',
        title: sessions.get(session[2] ?? ''),
        partnerName: mentorships.get(session[1] ?? ''),
      };
    const mentorship = mentorshipPattern.exec(name);
    if (mentorship !== null) return { kind: 'mentorship', partnerName: mentorships.get(mentorship[1] ?? '') };
    return { kind: 'other' };
  });
}
