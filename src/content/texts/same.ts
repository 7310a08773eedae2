/** A catalog with the same keys as the Dutch one, in another language. */
export type Same<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Same<T[Key]> };
