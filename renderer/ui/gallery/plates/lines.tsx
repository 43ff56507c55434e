import { useRef } from 'react';
import { Bookmark, Check, CornerDownRight, Folder, Lock, Mailbox, Wifi } from '../../icons.ts';
import { Button } from '../../actions/button.tsx';
import { Icon } from '../../icon.tsx';
import { ActivityList } from '../../lines/activity-list.tsx';
import { ChannelList } from '../../lines/channel-list.tsx';
import { DecisionRow } from '../../lines/decision-row.tsx';
import { SortableLine } from '../../lines/sortable-line.tsx';
import type { SortableLineProps } from '../../lines/sortable-line.tsx';
import { TaskRow } from '../../lines/task-row.tsx';
import { AudienceBadge } from '../../people/audience-badge.tsx';
import { Avatar } from '../../people/avatar.tsx';
import { Chip } from '../../people/chip.tsx';
import { TimeboxStrip } from '../../time/timebox-strip.tsx';
import { Columns, Group, Stack } from '../plate.tsx';
import { longWords, maya, nothing, sam } from '../sample.ts';
import { Shown } from '../shown.tsx';

export function Lines() {
  return (
    <Columns className="grid-cols-[minmax(0,1fr)_25rem]">
      <Stack>
        <Points />
        <Group title="Timebox" note="planned, then running">
          <div className="stack-3">
            <TimeboxStrip label="Five points, 55 minutes planned, 5 free" boxes={plan} />
            <TimeboxStrip
              isRunning
              isTall
              label="Point 2, a little over half of its time used"
              boxes={plan.map((box, index) => ({ ...box, used: [1, 0.58][index] ?? 0 }))}
            />
            <TimeboxStrip
              isRunning
              isTall
              label="Point 4, a third of its time used"
              boxes={plan.map((box, index) => ({ ...box, used: [1, 1, 1, 0.33][index] ?? 0 }))}
            />
          </div>
        </Group>
      </Stack>
      <Stack className="stack-4">
        <Tasks />
        <Group title="Since you last looked">
          <ActivityList
            label="Since you last looked"
            activities={[
              {
                id: '1',
                ...firstName(sam),
                deed: 'added a point to today’s agenda',
                about: 'What would make the migration yours?',
                time: '08:12',
                href: '#lines',
                hasArrived: true,
              },
              {
                id: '2',
                ...firstName(maya),
                deed: 'reached a milestone, 3 of 4',
                about: longWords,
                time: 'Tue 22:10',
              },
            ]}
          />
        </Group>
        <Group title="Ways to Sam" note="opened from the status line">
          <ChannelList
            label="Ways to Sam"
            channels={[
              {
                id: 'network',
                icon: Wifi,
                name: 'This network',
                detail: 'Last exchange 14:18, nothing is waiting',
                end: 'reachable',
              },
              {
                id: 'relay',
                icon: Mailbox,
                name: 'Sam’s relay',
                detail: 'Carries sealed envelopes, cannot read them',
                end: 'reachable',
              },
              {
                id: 'folder',
                icon: Folder,
                name: 'Shared folder',
                detail: 'Not found since Tuesday. Is the drive plugged in?',
                end: <Button isSmall>Try again</Button>,
              },
            ]}
          />
        </Group>
      </Stack>
    </Columns>
  );
}

const firstName = ({ name, author }: typeof maya | typeof sam) => ({
  name: name.split(' ')[0] ?? '',
  author,
});

const plan = [
  { id: '1', minutes: 6, author: 'learner' },
  { id: '2', minutes: 15, author: 'learner' },
  { id: '3', minutes: 15, author: 'learner' },
  { id: '4', minutes: 15, author: 'mentor' },
  { id: '5', minutes: 5, author: 'learner' },
  { id: 'free', minutes: 4 },
] as const;

function Points() {
  return (
    <Group title="Talking point">
      <Shown state="hover" on="li:nth-child(2)">
        <Shown state="focus-within" on="li:nth-child(4)">
          <Shown state="focus-visible" on="li:nth-child(4) button">
            <ol className="-ms-2">
              <Point by="learner" title="At rest, begun by the learner" />
              <Point by="mentor" title="Hover, begun by the mentor" />
              <Point by="learner" title="Chosen" isChosen />
              <Point by="mentor" title="Focus, reached by keyboard" keyHint="Alt and arrows to move" />
              <Point by="learner" title="Lifted, on its way" isCarried />
              <Point by="mentor" title="Just arrived, the wash fades" hasArrived />
              <Point by="learner" title="Something will be dropped above" edge="before" />
              <Point
                by="learner"
                marker="3"
                title="Carried over"
                facts={<Chip icon={CornerDownRight}>carried over from session 8</Chip>}
              />
              <Point
                by="private"
                marker={<Icon of={Lock} size={12} />}
                title="Private, not on any other device"
                facts={<AudienceBadge audience="only-me" />}
              />
              <Point
                by="mentor"
                marker={<Icon of={Bookmark} size={12} />}
                title={longWords}
                isQuiet
                facts={<span className="meta">Parked</span>}
              />
              <Point
                by="learner"
                marker={<Icon of={Check} size={14} />}
                title="Discussed"
                isPast
                facts={<span className="meta">Discussed</span>}
              />
            </ol>
          </Shown>
        </Shown>
      </Shown>
    </Group>
  );
}

function Point({ facts, ...props }: Omit<SortableLineProps, 'onOpen' | 'ref'>) {
  const grip = useRef<HTMLSpanElement>(null);
  const person = props.by === 'mentor' ? sam : maya;
  return (
    <SortableLine
      {...props}
      gripRef={grip}
      onOpen={nothing}
      facts={
        <>
          {facts}
          {props.by !== 'private' && <Avatar {...person} size={18} />}
        </>
      }
    />
  );
}

function Tasks() {
  return (
    <Group title="Actions and decisions">
      <ul>
        <TaskRow
          title="Write one page on late-arriving events"
          detail={
            <>
              <Avatar {...maya} size={18} isDecorative />
              Maya, Thursday 19 March
            </>
          }
          isDone={false}
          onChange={nothing}
        />
        <TaskRow title="Send Sam the review recording" detail="Done yesterday" isDone onChange={nothing} />
        <TaskRow title="Send the two notes on backfills" detail="Sam, tomorrow" isDone={false} />
      </ul>
      <ul className="mt-3 stack-3">
        <DecisionRow agreed={[maya, sam]} detail="Both agreed, 16:40">
          Maya merges anything she can undo the same day, and tells Sam afterwards.
        </DecisionRow>
        <DecisionRow agreed={[sam]} detail="Sam proposes" consent={{ label: 'Agree', onClick: nothing }}>
          The design doc is Maya’s from today.
        </DecisionRow>
      </ul>
    </Group>
  );
}
