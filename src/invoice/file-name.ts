/** A file's name without its folders, on any system. */
export const baseName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;
