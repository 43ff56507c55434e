import { useSyncExternalStore } from 'react';
import '@/ui/styles/notes.css';
import { checkOf, isSound } from './notes-check.ts';
import { NotesEditor } from './notes-editor.tsx';
import type { RichNotesProps } from './notes-props.ts';
import { NotesReading } from './notes-reading.tsx';

/**
 * A rich text of a document, edited in place. Every keystroke goes into the document; nothing is kept here. What this version
 * cannot write in without losing part of it is shown to be read.
 */
export function RichNotes(props: RichNotesProps) {
  const check = checkOf(props.notes);
  const faults = useSyncExternalStore(check.subscribe, check.snapshot);
  return isSound(faults) ? <NotesEditor {...props} /> : <NotesReading {...props} faults={faults} />;
}
