import type { FolderMeasure } from './measure-folder.ts';

/** All that diagnostics say. Versions, sizes, counts, states and our own log: nothing that a person wrote or named. */
export interface Facts {
  readonly version: string;
  readonly electron: string;
  readonly chromium: string;
  readonly node: string;
  /** `linux x64 6.1.0` */
  readonly system: string;
  readonly memoryBytes: number;
  /** Chromium's features that are not simply on: name and state. */
  readonly graphics: readonly (readonly [feature: string, state: string])[];
  readonly screens: readonly { readonly width: number; readonly height: number; readonly scale: number }[];
  readonly theme: string;
  readonly textSize: number;
  readonly runningForMs: number;
  readonly problem: string | undefined;
  readonly dataFolder: string;
  readonly documents: FolderMeasure;
  /** Of damaged documents. */
  readonly setAside: FolderMeasure;
  readonly everything: FolderMeasure;
  readonly freeBytes: number | undefined;
  readonly logLines: readonly string[];
}

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
const measure = ({ files, bytes }: FolderMeasure): string => `${String(files)} files, ${megabytes(bytes)}`;

/** The facts as somebody who helps would like to read them. */
export function describeFacts(facts: Facts): string {
  const lines: readonly (readonly [name: string, value: string])[] = [
    ['Waymark', facts.version],
    ['Electron', `${facts.electron} (Chromium ${facts.chromium}, Node ${facts.node})`],
    ['System', `${facts.system}, ${megabytes(facts.memoryBytes)} memory`],
    [
      'Screens',
      facts.screens.map((s) => `${String(s.width)}x${String(s.height)} at ${String(s.scale)}`).join(', '),
    ],
    [
      'Graphics',
      facts.graphics.map(([feature, state]) => `${feature} ${state}`).join(', ') || 'everything on',
    ],
    ['Theme, text', `${facts.theme}, ${String(facts.textSize)} %`],
    ['Running for', `${String(Math.round(facts.runningForMs / 1000))} s`],
    ['Problem', facts.problem ?? 'none'],
    ['Data folder', facts.dataFolder],
    ['Documents', measure(facts.documents)],
    ['Set aside', measure(facts.setAside)],
    ['Everything', measure(facts.everything)],
    ['Free on disk', facts.freeBytes === undefined ? 'unknown' : megabytes(facts.freeBytes)],
  ];
  return [
    ...lines.map(([name, value]) => `${name}: ${value}`),
    '',
    `Log, last ${String(facts.logLines.length)} lines:`,
    ...facts.logLines,
    '',
  ].join('\n');
}
