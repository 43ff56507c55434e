import { useServices } from '@/bindings/services.ts';
import { splitLinks } from '@/lib/links.ts';
import { showToast } from '@/ui/feedback/toasts.ts';
import { strings } from './strings.ts';

/** Where a session is. A link in it is opened by the system, where main allows it. */
export function PlaceText({ children }: { readonly children: string }) {
  const { desktop } = useServices();
  const open = async (href: string): Promise<void> => {
    if (!(await desktop.openLink(href))) showToast(strings.linkNotOpened);
  };
  return splitLinks(children).map(({ text, href }, index) =>
    href === undefined ? (
      text
    ) : (
      <a
        // A place is read anew with every letter of it, and has no other order.
        key={`${String(index)} ${href}`}
        href={href}
        className="text-ink underline"
        onClick={(event) => {
          event.preventDefault();
          void open(href);
        }}
      >
        {text}
      </a>
    ),
  );
}
