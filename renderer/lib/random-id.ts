// Crockford's base 32 in lower case: file systems that fold case and people who read aloud can tell the letters apart.
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** 130 random bits are more than a UUID carries: two devices that never met do not pick the same one. */
const idLength = 26;

/** A new random id, 26 characters of Crockford's base 32 (crockford.com/base32.html). */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(idLength));
  return Array.from(bytes, (byte) => alphabet[byte & 31]).join('');
}

/** Whether a text from outside has the shape that {@link randomId} gives. */
export const isRandomId = (text: string): boolean => /^[0-9a-hjkmnp-tv-z]{26}$/.test(text);
