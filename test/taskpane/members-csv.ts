const mixes = ["e-Suite; BZM; WIM", "e-Suite; MyLex Overheid; GVOP", "e-Suite; hosting klein; BZM", "WIM; GVOP"];

/** A CSV file of so many invented members. */
export function membersCsv(count: number): Uint8Array {
  const rows = Array.from({ length: count }, (_, index) => `Gemeente ${index + 1};${4_000 + ((index * 7_919) % 260_000)};"${mixes[index % mixes.length]}"`);
  return new TextEncoder().encode(["Gemeente;Inwoners;Diensten", ...rows].join("\r\n"));
}
