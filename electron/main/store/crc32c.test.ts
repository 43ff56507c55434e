import { expect, it } from 'vitest';
import { crc32c } from './crc32c.ts';

it('has the check values of its definition', () => {
  expect(crc32c(Buffer.from('123456789'))).toBe(0xe3_06_92_83);
  // RFC 3720, appendix B.4.
  expect(crc32c(Buffer.alloc(32))).toBe(0x8a_91_36_aa);
  expect(crc32c(Buffer.alloc(32, 0xff))).toBe(0x62_a8_ab_43);
  expect(crc32c(Buffer.from(Array.from({ length: 32 }, (_, index) => index)))).toBe(0x46_dd_79_4e);
});

it('is that of a part, wherever the part begins', () => {
  const bytes = Buffer.from('..123456789...');
  expect(crc32c(bytes, 2, 11)).toBe(0xe3_06_92_83);
});

it('is the same wherever the bytes lie in memory, and for every length', () => {
  const data = Buffer.from(Array.from({ length: 24 }, (_, index) => (index * 37) & 255));
  for (let length = 0; length <= data.length; length += 1) {
    const [expected, ...others] = Array.from({ length: 8 }, (_, skew) => {
      const place = Buffer.alloc(skew + data.length + 8, 0xff);
      data.copy(place, skew);
      return crc32c(place, skew, skew + length);
    });
    for (const other of others) expect([length, other]).toEqual([length, expected]);
  }
});
