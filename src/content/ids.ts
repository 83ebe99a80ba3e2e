type WithIds<Things extends object> = { readonly [Id in keyof Things]: { readonly id: Id } & Things[Id] };

/** Sets each object's `id` to its key, so that the two cannot differ. */
export const withIds = <const Things extends object>(things: Things): WithIds<Things> =>
  Object.fromEntries(Object.entries(things).map(([id, thing]) => [id, { id, ...thing }])) as WithIds<Things>;
