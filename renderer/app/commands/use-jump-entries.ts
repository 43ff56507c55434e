import { useMemo } from 'react';
import type { ActionRow } from '@/bindings/action-rows.ts';
import { useMentorshipRows, useOpenActionRows } from '@/bindings/listed.ts';
import { useSessionRows, type MentorshipRow, type SessionRow } from '@/bindings/rows.ts';
import { useServices } from '@/bindings/services.ts';
import { formatRelativeDay } from '@/lib/dates.ts';
import { sessionName } from '@/lib/names.ts';
import {
  actionPath,
  actionsPath,
  feedbackPath,
  mentorshipActionsPath,
  questionsPath,
  sessionPath,
  sessionsPath,
  settingsPath,
  templatesPath,
  todayPath,
} from '@/lib/paths.ts';
import { otherRole } from '@/model/role.ts';
import type { PaletteEntry } from '@/ui/commands/palette-entry.ts';
import {
  Calendar,
  CircleHelp,
  FileText,
  MessageSquareText,
  Settings,
  SquareCheckBig,
  SunMedium,
} from '@/ui/icons.ts';
import type { Navigate } from '../navigate.ts';
import { strings } from './strings.ts';

/**
 * Where one can go: pages, mentorships, their feedback and actions, sessions by their topic, the latest first, and what is
 * still to be done.
 */
export function useJumpEntries(navigate: Navigate): readonly PaletteEntry[] {
  const { now } = useServices();
  const mentorships = useMentorshipRows();
  const sessions = useSessionRows();
  const actions = useOpenActionRows();
  return useMemo(
    () => jumpEntries(mentorships ?? [], sessions ?? [], actions ?? [], now(), navigate),
    [mentorships, sessions, actions, now, navigate],
  );
}

function jumpEntries(
  mentorships: readonly MentorshipRow[],
  sessions: readonly SessionRow[],
  actions: readonly ActionRow[],
  now: number,
  navigate: Navigate,
): readonly PaletteEntry[] {
  const to = (id: string, path: string) => ({ id: `go-${id}`, run: () => navigate(path) });
  const partners = new Map(
    mentorships.map(({ room, partnerName, label }) => [room, label === '' ? partnerName : label]),
  );
  return [
    {
      ...to('today', todayPath),
      title: strings.jumpToday,
      hint: strings.page,
      icon: SunMedium,
      voice: 'app',
    },
    {
      ...to('actions', actionsPath),
      title: strings.jumpActions,
      hint: strings.page,
      icon: SquareCheckBig,
      voice: 'app',
    },
    ...mentorships.flatMap(({ room, partnerName, label, isArchived, myRole }): readonly PaletteEntry[] => [
      {
        ...to(`mentorship-${room}`, sessionsPath(room)),
        title: label === '' ? partnerName : label,
        hint: isArchived ? strings.archivedMentorship : strings.mentorship,
        person: { name: partnerName, author: otherRole(myRole) },
        voice: 'app',
        ...(label !== '' && { keywords: partnerName }),
      },
      {
        ...to(`feedback-${room}`, feedbackPath(room)),
        title: strings.feedbackWith(label === '' ? partnerName : label),
        hint: strings.page,
        icon: MessageSquareText,
        voice: 'app',
      },
      {
        ...to(`actions-${room}`, mentorshipActionsPath(room)),
        title: strings.jumpActionsWith(partnerName),
        hint: strings.page,
        icon: SquareCheckBig,
        voice: 'app',
      },
    ]),
    {
      ...to('templates', templatesPath),
      title: strings.jumpTemplates,
      hint: strings.page,
      icon: FileText,
      voice: 'app',
    },
    {
      ...to('questions', questionsPath),
      title: strings.jumpQuestions,
      hint: strings.page,
      icon: CircleHelp,
      voice: 'app',
    },
    {
      ...to('settings', settingsPath),
      title: strings.jumpSettings,
      hint: strings.page,
      icon: Settings,
      voice: 'app',
    },
    ...sessions.toReversed().map(({ id, room, title, number, startsAt }): PaletteEntry => {
      const partner = partners.get(room) ?? '';
      return {
        ...to(`session-${id}`, sessionPath(room, id)),
        title: sessionName(title, number),
        hint: () => strings.sessionHint(partner, formatRelativeDay(startsAt, now)),
        icon: Calendar,
        voice: 'person',
        keywords: partner,
      };
    }),
    ...actions
      .filter(({ text }) => text.trim() !== '')
      .map(({ id, room, text }): PaletteEntry => {
        const partner = partners.get(room) ?? '';
        return {
          ...to(`action-${id}`, actionPath(id)),
          title: text,
          hint: strings.actionHint(partner),
          icon: SquareCheckBig,
          voice: 'person',
          keywords: partner,
        };
      }),
  ];
}
