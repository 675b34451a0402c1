/** What a sheet says: what is absent has no key. */
export type Present<Sheet> = Sheet extends (infer Item)[]
  ? Present<Item>[]
  : Sheet extends object
    ? { [Key in keyof Sheet]: Present<Exclude<Sheet[Key], undefined>> }
    : Sheet;

/** Only the keys that have a value: what is absent stays absent. */
export function present<Fields extends object>(fields: Fields): { [Key in keyof Fields]?: NonNullable<Fields[Key]> } {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as { [Key in keyof Fields]?: NonNullable<Fields[Key]> };
}
