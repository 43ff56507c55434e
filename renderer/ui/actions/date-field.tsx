import { parseDate } from '@internationalized/date';
import { DateField as AriaDateField, DateInput, DateSegment } from 'react-aria-components/DateField';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Label } from 'react-aria-components/Label';
import { FieldBeneath } from './field-beneath.tsx';
import type { FieldTexts } from './field-shell.tsx';
import { parseOrNull } from './parse-or-null.ts';

export interface DateFieldProps extends FieldTexts {
  /** `2026-03-12`, or null while none is given. Anything else is shown as none. */
  readonly value: string | null;
  /** Called once all parts make a day, or with null once it is cleared. */
  readonly onChange: (value: string | null) => void;
  readonly isDisabled?: boolean;
  readonly isRequired?: boolean;
}

/** A day, typed part by part in the order day, month, year. */
export function DateField({
  value,
  onChange,
  isDisabled = false,
  isRequired = false,
  ...texts
}: DateFieldProps) {
  return (
    <I18nProvider locale="en-GB">
      <AriaDateField
        className={texts.className ?? ''}
        value={parseOrNull(value, parseDate)}
        onChange={(date) => onChange(date?.toString() ?? null)}
        isDisabled={isDisabled}
        isRequired={isRequired}
        isInvalid={Boolean(texts.error)}
        shouldForceLeadingZeros
      >
        <Label className={texts.isLabelHidden ? 'sr-only' : 'sec mb-1 block'}>{texts.label}</Label>
        <DateInput className="field">
          {(segment) => <DateSegment segment={segment} className="field-segment" />}
        </DateInput>
        <FieldBeneath helper={texts.helper} error={texts.error} />
      </AriaDateField>
    </I18nProvider>
  );
}
