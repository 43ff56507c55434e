import { useRef, useState, type FormEvent } from 'react';
import { Button } from '../actions/button.tsx';
import { Popover } from '../actions/popover.tsx';
import { TextField } from '../actions/text-field.tsx';
import { strings } from './strings.ts';
import type { SuggestionPlace } from './suggestion-place.ts';

export interface LinkPopoverProps {
  /** Where the words stand that it is about, in the window. */
  readonly place: SuggestionPlace;
  /** Where the link leads now; `undefined` where there is none yet. */
  readonly address: string | undefined;
  /** There are no words yet that could be the link: it asks for them. */
  readonly asksForWords: boolean;
  /** Says what is wrong with an address, `undefined` where nothing is. */
  readonly problemWith: (address: string) => string | undefined;
  readonly onApply: (address: string, words: string) => void;
  readonly onRemove: () => void;
  readonly onOpen: (address: string) => void;
  readonly onClose: () => void;
}

/** Where a link leads: to write, to change, to take away, to follow. */
export function LinkPopover(props: LinkPopoverProps) {
  const { place, problemWith, onApply, onRemove, onOpen, onClose } = props;
  const anchor = useRef<HTMLSpanElement>(null);
  const [address, setAddress] = useState(props.address ?? '');
  const [words, setWords] = useState('');
  const [error, setError] = useState<string>();
  const isNew = props.address === undefined;

  const apply = (event: FormEvent): void => {
    event.preventDefault();
    const problem = problemWith(address);
    setError(problem);
    if (problem !== undefined) return;
    onApply(address, words.trim());
    onClose();
  };

  return (
    <>
      <span
        ref={anchor}
        aria-hidden
        className="fixed w-px"
        style={{ left: place.left, top: place.top, height: Math.max(place.bottom - place.top, 1) }}
      />
      <Popover
        label={isNew ? strings.addLink : strings.changeLink}
        isOpen
        onClose={onClose}
        triggerRef={anchor}
        className="w-80"
      >
        <form className="flex flex-col gap-3" onSubmit={apply}>
          <TextField
            label={strings.address}
            voice="app"
            dir="ltr"
            autoFocus
            autoComplete="off"
            spellCheck={false}
            inputMode="url"
            value={address}
            onChange={(typed) => {
              setAddress(typed);
              setError(undefined);
            }}
            {...(error !== undefined && { error })}
          />
          {props.asksForWords && (
            <TextField
              label={strings.words}
              dir="auto"
              helper={strings.wordsHelper}
              value={words}
              onChange={setWords}
            />
          )}
          <div className="flex flex-wrap items-center gap-1">
            {!isNew && (
              <>
                <Button
                  variant="text"
                  isSmall
                  onClick={() => {
                    onOpen(address);
                  }}
                >
                  {strings.open}
                </Button>
                <Button
                  variant="text"
                  isSmall
                  onClick={() => {
                    onRemove();
                    onClose();
                  }}
                >
                  {strings.remove}
                </Button>
              </>
            )}
            <span className="flex-1" />
            <Button variant="secondary" isSmall type="submit">
              {isNew ? strings.add : strings.change}
            </Button>
          </div>
        </form>
      </Popover>
    </>
  );
}
