import { useState, useRef, useEffect } from 'react';
import { TextField } from '@/ui/actions/text-field.tsx';

/** A word is asked for, not a letter; characters. */
export const maximumReasonLength = 300;

export interface WhyFieldProps {
  readonly label: string;
  /** Whoever drops something mostly has a reason at hand. */
  readonly hasFocus: boolean;
  /** Called with what was written when it is left, and with nothing where nothing was. */
  readonly onDone: (reason: string, how: 'key' | 'left') => void;
}

/** Offers to say why, and asks for nothing: Enter and leaving keep what was written, Escape keeps none. */
export function WhyField({ label, hasFocus, onDone }: WhyFieldProps) {
  const [reason, setReason] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (hasFocus) field.current?.focus();
  }, [hasFocus]);
  return (
    <TextField
      ref={field}
      className="mt-1.5 mb-1 me-1"
      label={label}
      isLabelHidden
      dir="auto"
      placeholder={label}
      value={reason}
      onChange={setReason}
      maxLength={maximumReasonLength}
      autoComplete="off"
      onBlur={() => {
        if (reason.trim() !== '') onDone(reason.trim(), 'left');
      }}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
        event.preventDefault();
        event.stopPropagation();
        onDone(event.key === 'Enter' ? reason.trim() : '', 'key');
      }}
    />
  );
}
