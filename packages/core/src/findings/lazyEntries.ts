const WORK: unique symbol = Symbol("what is still to be worked out");

type Work<Entries> = { readonly [Key in keyof Entries]: () => Entries[Key] };
type Unfinished<Entries> = { readonly work: Work<Entries>; readonly done: Partial<Entries> };
type Holder<Entries> = { readonly [WORK]: Unfinished<Entries> };

function getterOf<Entries>(key: keyof Entries): PropertyDescriptor & ThisType<Holder<Entries>> {
  return {
    enumerable: true,
    configurable: true,
    get() {
      const { work, done } = this[WORK];
      return (done[key] ??= work[key]());
    },
  };
}

/**
 * Entries of an object that are worked out when they are first read. Whoever reads, lists, spreads or clones the object sees entries like
 * any other. Their getters are made here, once for all objects: an object with getters of its own gets a hidden class of its own, and that
 * takes longer to make than being lazy saves.
 */
export function lazyEntries<Entries>(keys: readonly (keyof Entries & string)[]) {
  const getters = new Map(keys.map((key) => [key, getterOf<Entries>(key)]));
  return {
    /** Says how the entries of an object will be worked out. */
    prepare: (target: object, work: Work<Entries>): void => {
      Object.defineProperty(target, WORK, { value: { work, done: {} } });
    },
    /** Puts one of them in its place, after the entries that the object has. */
    add: (target: object, key: keyof Entries & string): void => {
      Object.defineProperty(target, key, getters.get(key) ?? {});
    },
  };
}
