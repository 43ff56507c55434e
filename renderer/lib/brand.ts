declare const brand: unique symbol;

/** A primitive that cannot be swapped for another of the same type: `Brand<string, 'RoomId'>`. Cast in one factory. */
export type Brand<Value, Name extends string> = Value & { readonly [brand]: Name };
