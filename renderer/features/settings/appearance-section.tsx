import { textSizes, type Theme } from '@/platform/desktop.ts';
import { useSettings } from '@/bindings/use-settings.ts';
import { RadioGroup } from '@/ui/actions/radio-group.tsx';
import { SelectField } from '@/ui/actions/select-field.tsx';
import { strings } from './strings.ts';

/** How Waymark looks on this device. A choice is seen at once and kept by the app, not in any document. */
export function AppearanceSection() {
  const [settings, change] = useSettings();
  if (settings === undefined) return null;
  return (
    <>
      <RadioGroup<Theme>
        label={strings.theme}
        value={settings.theme}
        onChange={(theme) => change({ theme })}
        choices={[
          { value: 'system', label: strings.system },
          { value: 'light', label: strings.light },
          { value: 'dark', label: strings.dark },
        ]}
      />
      <SelectField
        label={strings.textSize}
        className="max-w-40"
        value={String(settings.textSize)}
        onChange={(value) => {
          const textSize = textSizes.find((size) => String(size) === value);
          if (textSize !== undefined) change({ textSize });
        }}
        options={textSizes.map((size) => ({ value: String(size), label: strings.percent(size) }))}
      />
    </>
  );
}
