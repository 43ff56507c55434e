import { clsx } from 'clsx';
import { Text } from 'react-aria-components/Text';
import type { FieldTexts } from './field-shell.tsx';

/** Helper or error beneath a React Aria field; the slot joins it to the field. */
export function FieldBeneath({ helper, error }: Pick<FieldTexts, 'helper' | 'error'>) {
  const beneath = error ?? helper;
  if (!beneath) return null;
  return (
    <Text
      slot={error ? 'errorMessage' : 'description'}
      className={clsx('meta mt-1 block', error && 'text-stop')}
    >
      {beneath}
    </Text>
  );
}
