import { useState } from 'react';
import { IconButton } from '../../actions/icon-button.tsx';
import { InlineHint } from '../../feedback/inline-hint.tsx';
import { Icon } from '../../icon.tsx';
import { Lock, Pencil, ShieldCheck } from '../../icons.ts';
import { Checklist } from '../../lines/checklist.tsx';
import { AgreementSheet } from '../../paper/agreement-sheet.tsx';
import { AnsweredTexts, ComposerHeading, PromptedTexts } from '../../paper/composer.tsx';
import { Paper } from '../../paper/paper.tsx';
import { provenanceClass } from '../../people/provenance-bar.tsx';
import { SignatureBlock } from '../../people/signature-block.tsx';
import { Columns, Group, Stack } from '../plate.tsx';
import { longWords, maya, nothing, sam } from '../sample.ts';

export function Writing() {
  return (
    <Columns className="grid-cols-[30rem_minmax(0,1fr)] gap-x-9">
      <Draft />
      <Stack>
        <div className="grid grid-cols-[minmax(0,1fr)_18.75rem] items-start gap-x-9">
          <Group title="Sent">
            <Paper>
              <h3 className="title-head">The incident review</h3>
              <AnsweredTexts
                textClassName={`ps-3.5 ${provenanceClass('mentor')}`}
                parts={[
                  { id: 'situation', name: 'Situation', text: 'The review on 3 March.' },
                  { id: 'behaviour', name: 'Behaviour', text: longWords },
                ]}
              />
            </Paper>
          </Group>
          <Stack>
            {' '}
            <Group title="Before you send" note="hints only">
              <Checklist
                label="Before you send"
                items={[
                  { id: '1', words: 'One moment, with a date', isMet: true },
                  { id: '2', words: '“always” sounds habitual', detail: 'Was it this once?', isMet: false },
                  { id: '3', words: 'One clear request', isMet: true },
                ]}
              />
            </Group>
            <Group title="Agreement">
              <AgreementSheet
                title="Our agreement"
                detail="Third version, 8 January 2026"
                clauses={[
                  'What is said here stays here.',
                  'Every other Thursday, sixty minutes. Move it two days ahead or keep it.',
                  'Either of us may end it, without a reason.',
                ]}
                signatures={
                  <>
                    <SignatureBlock {...maya} detail="8 January" />
                    <SignatureBlock {...sam} detail="9 January" />
                  </>
                }
                state={{ icon: ShieldCheck, words: 'Signed, and kept on both devices' }}
                action={<IconButton label="Propose a change" icon={Pencil} />}
              />
            </Group>
          </Stack>{' '}
        </div>
      </Stack>
    </Columns>
  );
}

function Draft() {
  const [heading, setHeading] = useState('Answering for me in the review');
  return (
    <Group title="Composer" note="dashed: only me">
      <Paper isPrivate aria-label="Draft">
        <p className="mb-4 flex items-center gap-2 font-[520] text-ink-2">
          <Icon of={Lock} />
          Draft. Never leaves this device until you send.
        </p>
        <ComposerHeading label="Heading" value={heading} onChange={setHeading} />
        <PromptedTexts
          parts={[
            {
              id: 'situation',
              name: 'Situation',
              prompt: 'When and where was it?',
              value: 'The architecture review on Thursday 5 March, when Jonas asked about duplicates.',
              onChange: nothing,
            },
            {
              id: 'behaviour',
              name: 'Behaviour',
              prompt: 'What did you see or hear?',
              value: 'You answered before I had begun, and then you always turned to me for the detail.',
              onChange: nothing,
              beneath: <InlineHint className="mt-1">“always” sounds habitual. Was it this once?</InlineHint>,
            },
            {
              id: 'keep',
              name: 'Keep',
              prompt: 'Optional. What should stay as it is?',
              value: '',
              example: 'For example, how you prepare us all',
              onChange: nothing,
            },
          ]}
        />
      </Paper>
    </Group>
  );
}
