import { useEffect, useState } from 'react';
import { useServices } from '@/bindings/services.ts';
import { isOurs, readDropped } from './read-dropped.ts';
import { strings } from '../strings.ts';

const holdsFiles = (event: DragEvent): event is DragEvent & { readonly dataTransfer: DataTransfer } =>
  event.dataTransfer?.types.includes('Files') ?? false;

/** A text takes no files, and says so itself: what is none of ours and is dropped there was meant for it. */
const isForText = ({ target, dataTransfer }: DragEvent & { readonly dataTransfer: DataTransfer }): boolean =>
  target instanceof Element &&
  target.closest('[data-words-only]') !== null &&
  ![...dataTransfer.files].some(isOurs);

/** Takes files that are dropped anywhere on the window, and says so while they are held over it. */
export function DropTarget() {
  const { outside } = useServices();
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const ending = new AbortController();
    // Heard before any part of the page: an editor would put a file's content into the text.
    const options = { capture: true, signal: ending.signal };
    const hold = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      event.dataTransfer.dropEffect = 'copy';
      setIsOver(true);
    };
    window.addEventListener('dragenter', hold, options);
    window.addEventListener('dragover', hold, options);
    window.addEventListener(
      'dragleave',
      (event) => {
        if (event.relatedTarget === null) setIsOver(false);
      },
      options,
    );
    window.addEventListener(
      'drop',
      (event) => {
        setIsOver(false);
        if (!holdsFiles(event) || isForText(event)) return;
        event.preventDefault();
        event.stopPropagation();
        outside.drop(readDropped([...event.dataTransfer.files]));
      },
      options,
    );
    return () => ending.abort();
  }, [outside]);
  return isOver ? (
    <div className="veil pointer-events-none">
      <p className="floating px-6 py-5 title-head">{strings.dropHere}</p>
    </div>
  ) : null;
}
