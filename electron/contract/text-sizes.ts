/** Text in per cent of its normal size; nothing may be lost up to 200. Apart from the schemas: the page needs no zod for it. */
export const textSizes = [100, 110, 125, 150, 175, 200] as const;
