/** The parts of a zip file, unpacked one at a time and never beyond what its directory says. */
import { Inflate } from "fflate";
import { FileProblem, bounds } from "./problem";

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
const LONGEST_COMMENT = 65_535;
const ZIP64 = 0xffffffff;
const STORED = 0;
const DEFLATED = 8;
/** What is fed to the inflater at once: what comes out of it is at most about a thousand times as much. */
const STEP = 4_096;

/** The signs by which a file of the format before zip begins: an old workbook, or an encrypted one. */
const CFB = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] as const;
/** "EncryptedPackage", in UTF-16, in the directory of an encrypted workbook. */
const ENCRYPTED = [..."EncryptedPackage"].flatMap((sign) => [sign.charCodeAt(0), 0]);

interface Entry {
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

export interface Parts {
  readonly names: readonly string[];
  /** The text of a part; null where there is none. Throws {@link FileProblem}. */
  readonly text: (name: string) => string | null;
}

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

function refuseOthers(bytes: Uint8Array): void {
  if (bytes.length > bounds.file) throw new FileProblem("tooLarge");
  if (CFB.every((byte, index) => bytes[index] === byte)) throw new FileProblem(holds(bytes, ENCRYPTED) ? "encrypted" : "oldExcel");
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new FileProblem("notZip");
}

function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - END_SIZE; at >= 0 && at >= view.byteLength - END_SIZE - LONGEST_COMMENT; at -= 1) if (view.getUint32(at, true) === END) return at;
  throw new FileProblem("damaged");
}

/** As names in a workbook are: no way out of it, no control characters. */
const isStrange = (name: string): boolean => name === "" || /(^|[\\/])\.\.([\\/]|$)|^[\\/]|[\u0000-\u001f]|\\/.test(name);

function directory(bytes: Uint8Array): ReadonlyMap<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > bounds.parts) throw new FileProblem("tooManyParts");
  const entries = new Map<string, Entry>();
  let [at, total] = [view.getUint32(end + 16, true), 0];
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_SIZE > bytes.length || view.getUint32(at, true) !== ENTRY) throw new FileProblem("damaged");
    const [flags, method, packed, size, nameLength] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true), view.getUint32(at + 20, true), view.getUint32(at + 24, true), view.getUint16(at + 28, true)];
    const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength));
    if ((flags & 1) === 1) throw new FileProblem("encrypted");
    if (isStrange(name) || entries.has(name.toLowerCase())) throw new FileProblem("strangeParts");
    if (packed === ZIP64 || size === ZIP64 || (method !== STORED && method !== DEFLATED)) throw new FileProblem("damaged");
    total += size;
    if (total > bounds.unpacked) throw new FileProblem("unpacksTooLarge");
    entries.set(name.toLowerCase(), { method, packed, size, at: view.getUint32(at + 42, true) });
    at += ENTRY_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Fed in small steps, and stopped as soon as more comes out than was declared. */
function inflated(packed: Uint8Array, size: number): Uint8Array {
  const unpacked = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new FileProblem("unpacksTooLarge");
    unpacked.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch (error) {
    throw error instanceof FileProblem ? error : new FileProblem("damaged");
  }
  if (length !== size) throw new FileProblem("damaged");
  return unpacked;
}

function contentOf(bytes: Uint8Array, { method, packed, size, at }: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + LOCAL_SIZE > bytes.length || view.getUint32(at, true) !== LOCAL) throw new FileProblem("damaged");
  const start = at + LOCAL_SIZE + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packed > bytes.length) throw new FileProblem("damaged");
  const content = bytes.subarray(start, start + packed);
  if (method === DEFLATED) return inflated(content, size);
  if (packed !== size) throw new FileProblem("damaged");
  return content;
}

/** Opens the bytes of a file; nothing is unpacked before it is asked for. Throws {@link FileProblem}. */
export function openZip(bytes: Uint8Array): Parts {
  refuseOthers(bytes);
  const entries = directory(bytes);
  return {
    names: [...entries.keys()],
    text: (name) => {
      const entry = entries.get(name.toLowerCase());
      if (entry === undefined) return null;
      try {
        return new TextDecoder("utf-8", { fatal: true }).decode(contentOf(bytes, entry));
      } catch (error) {
        throw error instanceof FileProblem ? error : new FileProblem("damaged");
      }
    },
  };
}
