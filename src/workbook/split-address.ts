/** "'Blad 1'!B2" as its sheet and "B2". */
export function splitAddress(address: string): { readonly sheet: string; readonly local: string } {
  const at = address.lastIndexOf("!");
  const sheet = address.slice(0, Math.max(at, 0)).replace(/^'|'$/g, "").replace(/''/g, "'");
  return { sheet, local: address.slice(at + 1) };
}
