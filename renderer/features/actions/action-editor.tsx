import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { ActionRow } from '@/bindings/action-rows.ts';
import { useServices } from '@/bindings/services.ts';
import type { MentorshipDocument } from '@/model/documents.ts';
import { changeAction, maximumActionLength, type ActionChange } from '@/model/records/action.ts';
import { otherRole, type Role } from '@/model/role.ts';
import { Button } from '@/ui/actions/button.tsx';
import { IconButton } from '@/ui/actions/icon-button.tsx';
import { SegmentedControl } from '@/ui/actions/segmented-control.tsx';
import { TextField } from '@/ui/actions/text-field.tsx';
import { writesThrough } from '@/ui/editing/own-undo.ts';
import { Check, ChevronDown, RotateCcw, Trash2, X } from '@/ui/icons.ts';
import { nameOf, textOf } from './action-words.ts';
import { DueField } from './due-field.tsx';
import type { People } from './read-line.ts';
import { strings } from './strings.ts';
import type { ActionListControl } from './use-action-list.ts';
import { maximumReasonLength } from './why-field.tsx';

export interface ActionEditorProps {
  readonly action: ActionRow;
  readonly control: ActionListControl;
  readonly document: MentorshipDocument;
  readonly people: People;
  readonly isMine: boolean;
}

/** An action in front: its words, whose it is, by when, and what becomes of it. All of it counts at once. */
export function ActionEditor({ action, control, document, people, isMine }: ActionEditorProps) {
  const { now } = useServices();
  const words = useRef<HTMLTextAreaElement>(null);
  const editor = useRef<HTMLLIElement>(null);
  useEffect(() => {
    words.current?.focus();
    editor.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  const change = (changed: ActionChange): void =>
    changeAction(document, action.id, changed, { by: people.myRole, at: now() });
  const close = (): void => {
    // What is written in a field counts when the field is left.
    if (window.document.activeElement instanceof HTMLElement) window.document.activeElement.blur();
    control.closeEditor(action);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };

  const isOpen = action.state === 'open';
  return (
    <li ref={editor} data-task={action.id} onKeyDown={onKeyDown}>
      <article
        aria-label={textOf(action)}
        className="my-1 rounded-lg bg-raised p-3 shadow-[0_0_0_1px_var(--color-line-2)]"
      >
        <textarea
          ref={words}
          {...writesThrough}
          dir="auto"
          rows={1}
          aria-label={strings.text}
          placeholder={strings.noText}
          className="said field-sizing-content block w-full resize-none rounded-xs text-note wrap-anywhere outline-offset-4"
          value={action.text}
          maxLength={maximumActionLength}
          onChange={(event) => change({ text: event.target.value.replaceAll(/\s*\n\s*/gu, ' ') })}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            close();
          }}
        />
        <div className="mt-3 flex flex-wrap items-start gap-3">
          <div>
            <div className="sec mb-1" aria-hidden>
              {strings.owner}
            </div>
            <SegmentedControl<Role>
              label={strings.owner}
              value={action.owner}
              onChange={(owner) => change({ owner })}
              segments={[people.myRole, otherRole(people.myRole)].map((role) => ({
                value: role,
                label: nameOf(people, role),
              }))}
            />
          </div>
          <DueField dueOn={action.dueOn} onChange={(dueOn) => change({ dueOn })} />
        </div>
        {!isOpen && <ReasonField action={action} onChange={(reason) => control.giveReason(action, reason)} />}
        <div className="-mx-1.5 mt-2 flex flex-wrap items-center gap-0.5">
          {isOpen ? (
            <>
              <Button variant="text" isSmall icon={Check} onClick={() => control.settle(action, 'done')}>
                {isMine ? strings.done : strings.doneSays(nameOf(people, action.owner))}
              </Button>
              <Button variant="text" isSmall icon={X} onClick={() => control.settle(action, 'dropped')}>
                {strings.drop}
              </Button>
            </>
          ) : (
            <Button variant="text" isSmall icon={RotateCcw} onClick={() => control.settle(action, 'open')}>
              {strings.reopen}
            </Button>
          )}
          <span className="flex-1" />
          <IconButton label={strings.remove} icon={Trash2} onClick={() => control.remove(action)} />
          <IconButton label={strings.close} icon={ChevronDown} shortcut="Esc" onClick={close} />
        </div>
      </article>
    </li>
  );
}

function ReasonField(props: { readonly action: ActionRow; readonly onChange: (reason: string) => void }) {
  const [written, setWritten] = useState<string>();
  const take = (): void => {
    if (written === undefined) return;
    setWritten(undefined);
    if (written.trim() !== props.action.reason) props.onChange(written.trim());
  };
  return (
    <TextField
      className="mt-3"
      label={strings.why}
      dir="auto"
      value={written ?? props.action.reason}
      onChange={setWritten}
      maxLength={maximumReasonLength}
      autoComplete="off"
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        take();
      }}
    />
  );
}
