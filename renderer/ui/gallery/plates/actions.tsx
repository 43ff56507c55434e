import { useState } from 'react';
import { Button } from '../../actions/button.tsx';
import { Checkbox } from '../../actions/checkbox.tsx';
import { IconButton } from '../../actions/icon-button.tsx';
import { RadioCards } from '../../actions/radio-cards.tsx';
import { RadioGroup } from '../../actions/radio-group.tsx';
import { SegmentedControl } from '../../actions/segmented-control.tsx';
import { Tabs } from '../../actions/tabs.tsx';
import { FormattingToolbar } from '../../editing/formatting-toolbar.tsx';
import { Bold, Bookmark, Italic, List, Plus, Quote, Trash2 } from '../../icons.ts';
import { Columns, Group, Stack } from '../plate.tsx';
import { nothing } from '../sample.ts';
import { Shown } from '../shown.tsx';
import { Floating } from './floating.tsx';

const looks = [
  { variant: 'primary', words: 'Send', busy: 'Signing' },
  { variant: 'secondary', words: 'Share', busy: 'Sharing' },
  { variant: 'text', words: 'Park', busy: 'Parking' },
] as const;

export function Actions() {
  return (
    <Columns className="grid-cols-[minmax(0,1fr)_30rem]">
      <Stack>
        <Buttons />
        <Group title="Small, with a drawing, and for what ends">
          <div className="flex flex-wrap items-center gap-3">
            <Button isSmall icon={Plus}>
              Write feedback
            </Button>
            <Button variant="text" isSmall icon={Bookmark}>
              Park
            </Button>
            <Button variant="text" isStop>
              End it
            </Button>
            <Button variant="primary" isStop>
              Withdraw
            </Button>
            <Button className="max-w-72" icon={Plus}>
              A label that grew by forty per cent
            </Button>
          </div>
        </Group>
        <IconButtons />
        <Choices />
      </Stack>
      <Floating />
    </Columns>
  );
}

function Buttons() {
  return (
    <Group title="Buttons">
      <div className="grid grid-cols-6 items-center gap-y-2.5 justify-items-start">
        {['At rest', 'Hover', 'Pressed', 'Focus', 'Off', 'Busy'].map((state) => (
          <span key={state} className="meta">
            {state}
          </span>
        ))}
        {looks.map(({ variant, words, busy }) => (
          <div key={variant} className="contents">
            <Button variant={variant}>{words}</Button>
            <Shown state="hover">
              <Button variant={variant}>{words}</Button>
            </Shown>
            <Shown state="active">
              <Button variant={variant}>{words}</Button>
            </Shown>
            <Shown state="focus-visible">
              <Button variant={variant}>{words}</Button>
            </Shown>
            <Button variant={variant} disabled>
              {words}
            </Button>
            <Button variant={variant} isBusy>
              {busy}
            </Button>
          </div>
        ))}
      </div>
    </Group>
  );
}

function IconButtons() {
  const label = 'Park for the next session';
  return (
    <Group title="Icon button, toolbar, tooltip">
      <div className="flex items-center gap-3">
        <IconButton label={label} icon={Bookmark} />
        <Shown state="hover">
          <IconButton label={label} icon={Bookmark} />
        </Shown>
        <Shown state="focus-visible">
          <IconButton label={label} icon={Bookmark} />
        </Shown>
        <IconButton label={label} icon={Bookmark} aria-pressed />
        <IconButton label={label} icon={Bookmark} disabled />
        <IconButton label="Remove" icon={Trash2} isSmall />
        <FormattingToolbar
          label="Format the notes"
          formats={[
            { id: 'bold', label: 'Bold', icon: Bold, isOn: true, onToggle: nothing },
            { id: 'italic', label: 'Italic', icon: Italic, isOn: false, onToggle: nothing },
            { id: 'list', label: 'List', icon: List, isOn: false, onToggle: nothing },
            { id: 'quote', label: 'Quote', icon: Quote, isOn: false, onToggle: nothing },
          ]}
        />
        <span className="tip-words" data-shortcut="P">
          {label}
        </span>
      </div>
    </Group>
  );
}

function Choices() {
  const [view, setView] = useState('mine');
  const [tab, setTab] = useState('agenda');
  const [isReminded, setIsReminded] = useState(true);
  const [role, setRole] = useState<'learner' | 'mentor'>('learner');
  return (
    <Group title="Choices">
      <div className="flex flex-wrap items-center gap-x-7 gap-y-2">
        <Checkbox className="-ms-1" isChecked={isReminded} onChange={setIsReminded}>
          Remind me
        </Checkbox>
        <Shown state="focus-visible" on="input">
          <Checkbox isChecked={false} onChange={nothing}>
            Quiet hours
          </Checkbox>
        </Shown>
        <Checkbox isChecked disabled onChange={nothing}>
          Signed, so it stays
        </Checkbox>
        <SegmentedControl
          label="Whose"
          segments={[
            { value: 'mine', label: 'Mine' },
            { value: 'theirs', label: 'Theirs' },
          ]}
          value={view}
          onChange={setView}
        />
        <RadioGroup
          label="Appearance"
          isLabelHidden
          choices={[
            { value: 'light', label: 'Light' },
            { value: 'dark', label: 'Dark' },
            { value: 'system', label: 'System', isDisabled: true },
          ]}
          value="light"
          onChange={nothing}
        />
      </div>
      <RadioCards
        className="mt-4"
        label="What are you here for?"
        cards={[
          { value: 'learner', label: 'Learner', detail: 'I bring the questions', marks: ['learner'] },
          { value: 'mentor', label: 'Mentor', detail: 'I am asked', marks: ['mentor'] },
        ]}
        value={role}
        onChange={setRole}
      />
      <Tabs
        className="mt-4"
        label="Session"
        tabs={[
          { id: 'agenda', label: 'Agenda' },
          { id: 'notes', label: 'Notes' },
          { id: 'review', label: 'Review', note: 'due' },
        ]}
        selected={tab}
        onSelect={setTab}
      >
        {null}
      </Tabs>
    </Group>
  );
}
