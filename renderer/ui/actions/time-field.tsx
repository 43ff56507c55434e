import { parseTime } from '@internationalized/date';
import { DateInput, DateSegment } from 'react-aria-components/DateField';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Label } from 'react-aria-components/Label';
import { TimeField as AriaTimeField } from 'react-aria-components/TimeField';
import { FieldBeneath } from './field-beneath.tsx';
import type { FieldTexts } from './field-shell.tsx';
import { parseOrNull } from './parse-or-null.ts';

export interface TimeFieldProps extends FieldTexts {
  /** `16:30`, or null while none is given. Anything else is shown as none. */
  readonly value: string | null;
  /** Called with `HH:MM` once both parts are there, or with null once it is cleared. */
  readonly onChange: (value: string | null) => void;
  readonly isDisabled?: boolean;
  readonly isRequired?: boolean;
}

/** A time of day on the 24-hour clock. */
export function TimeField({
  value,
  onChange,
  isDisabled = false,
  isRequired = false,
  ...texts
}: TimeFieldProps) {
  return (
    <I18nProvider locale="en-GB">
      <AriaTimeField
        className={texts.className ?? ''}
        value={parseOrNull(value, parseTime)}
        onChange={(time) => onChange(time?.toString().slice(0, 'HH:MM'.length) ?? null)}
        isDisabled={isDisabled}
        isRequired={isRequired}
        isInvalid={Boolean(texts.error)}
        hourCycle={24}
        shouldForceLeadingZeros
      >
        <Label className={texts.isLabelHidden ? 'sr-only' : 'sec mb-1 block'}>{texts.label}</Label>
        <DateInput className="field">
          {(segment) => <DateSegment segment={segment} className="field-segment" />}
        </DateInput>
        <FieldBeneath helper={texts.helper} error={texts.error} />
      </AriaTimeField>
    </I18nProvider>
  );
}
