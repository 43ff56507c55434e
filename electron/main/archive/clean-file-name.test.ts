import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanFileName } from './clean-file-name.ts';

describe('a suggested file name', () => {
  it.each([
    ['Maya and Tom', 'Maya and Tom.waymark'],
    ['Maya and Tom.waymark', 'Maya and Tom.waymark'],
    ['Maya.WAYMARK', 'Maya.waymark'],
    ['Zoë, 道', 'Zoë, 道.waymark'],
    ['a/b\\c:d', 'a-b-c-d.waymark'],
    ['../../etc/passwd', '-..-etc-passwd.waymark'],
    ['what? <now> "so" | *', 'what- -now- -so- - -.waymark'],
    ['tab\tand\nline', 'tab-and-line.waymark'],
    ['read \u202egnp.exe', 'read -gnp.exe.waymark'],
    ['.hidden', 'hidden.waymark'],
    ['dots and spaces. . ', 'dots and spaces.waymark'],
    ['CON', 'CON-.waymark'],
    ['lpt1.report', 'lpt1-.report.waymark'],
    ['console', 'console.waymark'],
    ['', 'Waymark.waymark'],
    ['???', 'Waymark.waymark'],
    ['.waymark', 'Waymark.waymark'],
  ])('%j becomes %j', (suggested, expected) => {
    expect(cleanFileName(suggested)).toBe(expected);
  });

  it('of a calendar ends in .ics', () => {
    expect(cleanFileName('Owning the migration', '.ics')).toBe('Owning the migration.ics');
    expect(cleanFileName('a/b.ICS', '.ics')).toBe('a-b.ics');
    expect(cleanFileName('Maya.waymark', '.ics')).toBe('Maya.waymark.ics');
    expect(cleanFileName('', '.ics')).toBe('Waymark.ics');
  });

  it('is one that any file system takes, whatever was suggested', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (suggested) => {
        const name = cleanFileName(suggested);
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]/u);
        expect(name).toMatch(/^[^.\s].*\.waymark$/su);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
      }),
    );
  });
});
