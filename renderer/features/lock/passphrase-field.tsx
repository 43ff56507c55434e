import { useState, type KeyboardEvent, type RefObject } from 'react';
import { maximumPassphraseLength } from '@/platform/desktop.ts';
import { TextField } from '@/ui/actions/text-field.tsx';
import { strings } from './strings.ts';

export interface PassphraseFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
  readonly helper?: string;
  readonly isLarge?: boolean;
  readonly isFirst?: boolean;
  readonly field?: RefObject<HTMLInputElement | null>;
}

/** A passphrase, hidden while it is typed; says when Caps Lock would make it another. */
export function PassphraseField(props: PassphraseFieldProps) {
  const [isCapsOn, setIsCapsOn] = useState(false);
  const look = (event: KeyboardEvent): void => setIsCapsOn(event.getModifierState('CapsLock'));
  const helper = isCapsOn ? strings.capsLock : props.helper;
  return (
    <TextField
      {...(props.field && { ref: props.field })}
      type="password"
      voice="app"
      label={props.label}
      value={props.value}
      onChange={props.onChange}
      error={props.error}
      helper={helper}
      maxLength={maximumPassphraseLength}
      autoComplete="off"
      spellCheck={false}
      autoFocus={props.isFirst ?? false}
      isLarge={props.isLarge ?? false}
      onKeyDown={look}
      onKeyUp={look}
      onBlur={() => setIsCapsOn(false)}
    />
  );
}
