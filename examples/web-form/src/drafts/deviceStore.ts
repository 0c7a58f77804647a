/** What a store of the device answers: everything it holds, one of them by its id, and how to change it. */
export type DeviceStore<T extends { readonly id: string }> = {
  readonly all: () => Promise<readonly T[]>;
  readonly get: (id: string) => Promise<T | undefined>;
  /** Written to the disk before it resolves, so that a crash right after loses nothing. */
  readonly put: (item: T) => Promise<void>;
  /** The same, but only where what is kept under its id is still what the caller knows; answers whether it was. */
  readonly putOver: (item: T, isKnown: (kept: T | undefined) => boolean) => Promise<boolean>;
  readonly remove: (id: string) => Promise<void>;
  readonly clear: () => Promise<void>;
};

const stores = ["drafts", "documents"] as const;

const answered = <R>(request: IDBRequest<R>): Promise<R> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("The store of this device did not answer."));
  });

let opened: Promise<IDBDatabase> | undefined;

function database(): Promise<IDBDatabase> {
  opened ??= (() => {
    const request = indexedDB.open("home-visit-forms", 1);
    request.onupgradeneeded = () => {
      for (const store of stores) request.result.createObjectStore(store, { keyPath: "id" });
    };
    return answered(request).then((base) => {
      // a browser closes it when somebody deletes what the page keeps, or when the disk fails
      base.onclose = () => (opened = undefined);
      return base;
    });
  })();
  opened.catch(() => (opened = undefined));
  return opened;
}

/** A store of this device and this browser. Nothing in it leaves either. */
export function deviceStore<T extends { readonly id: string }>(name: (typeof stores)[number]): DeviceStore<T> {
  const reading = async () => (await database()).transaction(name).objectStore(name);
  const change = async (make: (store: IDBObjectStore) => void): Promise<void> => {
    const transaction = (await database()).transaction(name, "readwrite", { durability: "strict" });
    make(transaction.objectStore(name));
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error("The store of this device is full."));
    });
  };
  return {
    all: async () => answered((await reading()).getAll() as IDBRequest<T[]>),
    get: async (id) => answered((await reading()).get(id) as IDBRequest<T | undefined>),
    putOver: async (item, isKnown) => {
      let known = false;
      await change((store) => {
        const kept = store.get(item.id) as IDBRequest<T | undefined>;
        kept.onsuccess = () => {
          known = isKnown(kept.result);
          if (known) store.put(item);
        };
      });
      return known;
    },
    put: (item) => change((store) => void store.put(item)),
    remove: (id) => change((store) => void store.delete(id)),
    clear: () => change((store) => void store.clear()),
  };
}
