const DEVICE = /^(?:con|prn|aux|nul|clock\$|com[0-9]|lpt[0-9])(?:\.|$)/iu;

/**
 * True for a name that Windows keeps for a device, whatever ends it: what is written to `NUL.pdf` is lost there, and nobody is told. A file that was
 * made elsewhere under such a name cannot be opened there.
 */
export const isDeviceName = (name: string): boolean => DEVICE.test(name);
