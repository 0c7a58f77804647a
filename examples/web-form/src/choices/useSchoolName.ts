import { useSyncExternalStore } from "react";

const key = "school";
const changed = "school-name";
const invented = "Larkfield Primary School";

const read = (): string => {
  try {
    return localStorage.getItem(key) ?? invented;
  } catch {
    return invented;
  }
};

const listen = (heard: () => void): (() => void) => {
  addEventListener(changed, heard);
  return () => removeEventListener(changed, heard);
};

/** The name of the school on top of every page, as somebody wrote it on this device, and how to write another. */
export function useSchoolName(): readonly [name: string, write: (name: string) => void] {
  const name = useSyncExternalStore(listen, read);
  const write = (next: string): void => {
    try {
      localStorage.setItem(key, next);
    } catch {
      // a browser that keeps nothing shows the invented school
    }
    dispatchEvent(new Event(changed));
  };
  return [name, write];
}
