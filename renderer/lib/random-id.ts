// Crockford's base 32 in lower case: file systems that fold case and people who read aloud can tell the letters apart.
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** 130 random bits are more than a UUID carries: two devices that never met do not pick the same one. */
const idLength = 26;

/** A new random id, 26 characters of Crockford's base 32 (crockford.com/base32.html). */
export const randomId = (): string => idFromBytes(crypto.getRandomValues(new Uint8Array(idLength)));

/** The id that the first {@link idLength} of these bytes give. */
export const idFromBytes = (bytes: Uint8Array): string =>
  Array.from(bytes.subarray(0, idLength), (byte) => alphabet[byte & 31]).join('');

/** Whether a text from outside has the shape that {@link randomId} gives. */
export const isRandomId = (text: string): boolean => /^[0-9a-hjkmnp-tv-z]{26}$/.test(text);
