import type { LibraryTemplate } from '@/model/queries/template-shelf.ts';
import { closing } from './closing.ts';
import { difficult } from './difficult.ts';
import { firstConversation } from './first-conversation.ts';
import { firstSession } from './first-session.ts';
import { goals } from './goals.ts';
import { midWay } from './mid-way.ts';
import { regular } from './regular.ts';

/** The templates that come with Waymark, in the order of a mentorship. */
export const libraryTemplates: readonly LibraryTemplate[] = [
  firstConversation,
  firstSession,
  regular,
  goals,
  midWay,
  difficult,
  closing,
];
