import { closeSync, openSync, readSync } from "node:fs";

const BLOCK = 65_536;

/** The first bytes of a file, one more than `most` where it has more: a file without end takes no more than that. */
export function readAtMost(path: string, most: number): Uint8Array {
  const file = openSync(path, "r");
  try {
    const blocks: Uint8Array[] = [];
    let read = 0;
    while (read <= most) {
      const block = new Uint8Array(Math.min(BLOCK, most + 1 - read));
      const count = readSync(file, block);
      if (count === 0) break;
      blocks.push(block.subarray(0, count));
      read += count;
    }
    return Buffer.concat(blocks);
  } finally {
    closeSync(file);
  }
}
