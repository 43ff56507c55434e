import { lazy, Suspense, type ReactNode } from 'react';
import type { PersonalDocument } from '@/model/documents.ts';
import { privatePointNotes, type PrivatePoint } from '@/model/records/private-point.ts';
import type { Role } from '@/model/role.ts';
import { Button } from '@/ui/actions/button.tsx';
import { MenuButton } from '@/ui/actions/menu-button.tsx';
import type { Command } from '@/ui/commands/command.ts';
import { Skeleton } from '@/ui/feedback/skeleton.tsx';
import { Icon } from '@/ui/icon.tsx';
import { Lock, Share2 } from '@/ui/icons.ts';
import { AudienceBadge } from '@/ui/people/audience-badge.tsx';
import { NotesButtons } from './notes-toolbar.tsx';
import { OpenCard } from './open-card.tsx';
import { titleOf } from './point-actions.ts';
import { menuOf } from './point-toolbar.tsx';
import { strings } from './strings.ts';

const RichNotes = lazy(async () => ({
  default: (await import('@/bindings/editor/rich-notes.tsx')).RichNotes,
}));

const doNothing = (): void => undefined;

export interface OpenPrivatePointProps {
  readonly personal: PersonalDocument;
  readonly names: Readonly<Record<Role, string>>;
  readonly point: PrivatePoint;
  readonly commands: readonly Command[];
  readonly onReword: (title: string) => void;
  /** Left out where it stands in no order. */
  readonly onMove?: (by: number) => void;
  /** Left out where there is no agenda to share it on. */
  readonly onShare?: () => void;
  /** How the session is called whose agenda that is; left out beside it. */
  readonly shareOn?: string;
  readonly onClose: () => void;
}

/** A point that only I see, in front, with notes for myself and the way onto the agenda. */
export function OpenPrivatePoint(props: OpenPrivatePointProps) {
  const { personal, names, point, commands, onShare, shareOn, onClose } = props;
  const notes = privatePointNotes(personal, point.id);
  const toolbar = (format: ReactNode): ReactNode => (
    <div className="ms-[34px] me-2 mt-2 flex flex-wrap items-center gap-0.5 pb-2">
      {format}
      <span className="flex-1" />
      {onShare && (
        <Button variant="text" isSmall icon={Share2} onClick={onShare}>
          {shareOn === undefined ? strings.share : strings.shareOn(shareOn)}
        </Button>
      )}
      <MenuButton
        label={strings.more}
        groups={menuOf(
          commands.filter(({ id }) => id !== 'share-point' && id !== 'share-private'),
          onClose,
        )}
      />
    </div>
  );
  return (
    <OpenCard
      point={point}
      by="private"
      marker={<Icon of={Lock} size={12} />}
      facts={<AudienceBadge audience="only-me" />}
      details={<p className="meta ms-14">{strings.neverLeaves}</p>}
      isWritable
      onReword={props.onReword}
      onMove={props.onMove ?? doNothing}
      onClose={onClose}
      notes={
        notes === undefined ? (
          <>
            <p className="meta mx-14">{strings.notesUnreadable}</p>
            {toolbar(undefined)}
          </>
        ) : (
          <Suspense fallback={<Skeleton rows={1} />}>
            <RichNotes
              key={point.id}
              document={personal}
              isPrivate
              names={names}
              notes={notes}
              label={strings.notesForMe(titleOf(point))}
              className="notes notes-private note ms-[42px] me-[68px] select-text"
              isWritable
              toolbar={(format) => toolbar(<NotesButtons {...format} />)}
            />
          </Suspense>
        )
      }
    />
  );
}
