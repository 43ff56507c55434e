import { useState } from 'react';
import { ComboField } from '../../actions/combo-field.tsx';
import { DateField } from '../../actions/date-field.tsx';
import { SelectField } from '../../actions/select-field.tsx';
import { TextArea } from '../../actions/text-area.tsx';
import { TextField } from '../../actions/text-field.tsx';
import { TimeField } from '../../actions/time-field.tsx';
import { InlineHint } from '../../feedback/inline-hint.tsx';
import { Columns, Group, Stack } from '../plate.tsx';
import { longWords, nothing } from '../sample.ts';
import { Shown } from '../shown.tsx';

export function Fields() {
  const [day, setDay] = useState<string | null>('2026-03-12');
  const [time, setTime] = useState<string | null>('16:30');
  const [length, setLength] = useState('60');
  return (
    <Stack className="mt-5 stack-6">
      <Group title="Text field">
        <div className="grid grid-cols-6 gap-4">
          <TextField label="Empty" placeholder="One topic" value="" onChange={nothing} />
          <TextField label="Filled" value="Backfills" onChange={nothing} />
          <Shown state="focus-visible" on="input">
            <TextField label="Focus" value="Backfills" onChange={nothing} helper="Saved as you type" />
          </Shown>
          <TextField label="Error" value="31 February" onChange={nothing} error="No such day" />
          <TextField label="Off" value="Signed" onChange={nothing} disabled helper="Sent, so it stays" />
          <TextField label="For the app" value="relay.example.org" voice="app" onChange={nothing} />
        </div>
      </Group>
      <Columns className="mt-0 grid-cols-2">
        <Stack>
          <Group title="Large field" note="first run only">
            <TextField isLarge label="What should Sam call you?" value="Maya" onChange={nothing} />
          </Group>
          <Group title="Text area">
            <TextArea
              label="In your words"
              value={longWords}
              onChange={nothing}
              helper="Only you read this"
            />
            <InlineHint className="mt-2">“always” sounds habitual. Was it this once?</InlineHint>
            <TextArea
              className="mt-4"
              label="Error"
              value=""
              onChange={nothing}
              error="Write at least one sentence before you send it"
            />
          </Group>
        </Stack>
        <Stack>
          <Group title="Date, time, choice">
            <div className="grid grid-cols-3 gap-4">
              <DateField label="Day" value={day} onChange={setDay} />
              <TimeField label="Time" value={time} onChange={setTime} />
              <SelectField
                label="Length"
                options={[
                  { value: '30', label: '30 minutes' },
                  { value: '60', label: '60 minutes' },
                ]}
                value={length}
                onChange={setLength}
              />
              <ComboField
                label="One of many"
                options={[{ id: 'stockholm', label: 'Stockholm', detail: 'now 17:30' }]}
                value="stockholm"
                onChange={nothing}
                nothingFound="No such city"
                helper="16:30 your time"
              />
              <ComboField
                label="Error"
                options={[{ id: 'stockholm', label: 'Stockholm' }]}
                value="stockholm"
                onChange={nothing}
                nothingFound="No such city"
                error="Choose another"
              />
              <DateField label="None yet" value={null} onChange={nothing} />
              <TimeField label="Error" value={null} onChange={nothing} error="Give both parts" />
              <DateField label="Off" value="2026-03-12" isDisabled onChange={nothing} helper="Over" />
            </div>
          </Group>
        </Stack>
      </Columns>
    </Stack>
  );
}
