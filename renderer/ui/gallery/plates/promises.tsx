import { Clock } from '../../icons.ts';
import { TaskRow } from '../../lines/task-row.tsx';
import { Avatar } from '../../people/avatar.tsx';
import { ChipButton } from '../../people/chip-button.tsx';
import { Group } from '../plate.tsx';
import { maya, nothing, sam } from '../sample.ts';
import { Shown } from '../shown.tsx';

/** Whose it is to do, and what is left to say once it is done: rows that open, of mine and theirs. */
export function Promises() {
  return (
    <Group title="Whose it is to do" note="hover, focus; theirs; dropped, with a word of why">
      <Shown state="hover" on="li:nth-child(1)">
        <Shown state="focus-visible" on="li:nth-child(2) .task-open">
          <ul className="stack-1">
            <TaskRow
              id="hover"
              title="Write one page on late-arriving events"
              detail="Was due on Tuesday, with Sam"
              isDone={false}
              onChange={nothing}
              onOpen={nothing}
            />
            <TaskRow
              id="theirs"
              title="Send the two notes on backfills"
              detail="Sam, tomorrow"
              isDone={false}
              mark={<Avatar {...sam} isDecorative />}
              onOpen={nothing}
            />
            <TaskRow
              id="dropped"
              title="Find Tomas a dashboard to own"
              detail="Dropped today"
              isDone={false}
              isDropped
              mark={<Avatar {...maya} isDecorative />}
              href="#people"
            >
              <p className="said mt-0.5 text-ink-2">He found one himself.</p>
            </TaskRow>
          </ul>
        </Shown>
      </Shown>
    </Group>
  );
}

/** What was understood of a line; a click takes it away. */
export function Understood() {
  return (
    <Group title="Understood" note="at rest, hover, focus">
      <Shown state="hover" on=".chip-button:nth-child(2)">
        <Shown state="focus-visible" on=".chip-button:nth-child(3)">
          <div className="flex flex-wrap gap-2.5">
            <ChipButton icon={Clock} does="Take away">
              due Friday 4 December
            </ChipButton>
            <ChipButton does="Take away">
              <Avatar {...sam} size={14} isDecorative />
              Sam
            </ChipButton>
            <ChipButton does="Take away">
              <Avatar {...maya} size={14} isDecorative />
              Maya
            </ChipButton>
          </div>
        </Shown>
      </Shown>
    </Group>
  );
}
