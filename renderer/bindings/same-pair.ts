import type { MentorshipDocument } from '@/model/documents.ts';
import { readMentorship } from '@/model/records/mentorship.ts';
import { readParticipant } from '@/model/records/participant.ts';
import { roles } from '@/model/role.ts';

/** Whether a mentorship in a file is the one we have: nobody in it is somebody else. */
export function isSamePair(ours: MentorshipDocument, theirs: MentorshipDocument): boolean {
  const same = roles.every((role) => {
    const [mine, other] = [readParticipant(ours, role).personId, readParticipant(theirs, role).personId];
    return mine === undefined || other === undefined || mine === other;
  });
  return same && readMentorship(ours)?.createdAt === readMentorship(theirs)?.createdAt;
}
